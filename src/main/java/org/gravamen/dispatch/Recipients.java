package org.gravamen.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.people.Person;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.submission.ReadinessRule;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who the letters of a submission go to. Only its officer changes that, and only in
 * preparation: the council and the director decide on a letter to somebody.
 */
@Repository
public class Recipients implements ReadinessRule {

	private final JdbcClient jdbc;

	private final Letterheads sealed;

	private final Submissions submissions;

	private final Chronicle chronicle;

	private final Clock clock;

	Recipients(JdbcClient jdbc, Letterheads sealed, Submissions submissions, Chronicle chronicle, Clock clock) {
		this.jdbc = jdbc;
		this.sealed = sealed;
		this.submissions = submissions;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * Lists the recipients.
	 * @param submission of which submission
	 * @return in the order they were added
	 */
	public List<Recipient> of(SubmissionId submission) {
		return this.jdbc.sql("select * from recipient where submission_id = ? order by added_at, id")
			.param(submission.value())
			.query(this::recipient)
			.list();
	}

	/**
	 * Adds a recipient.
	 * @param submission to which submission
	 * @param typed as typed
	 * @param by its officer
	 * @return the recipient
	 * @throws AnswersRefused with a complaint for each field that cannot be taken
	 * @throws Refusal WRONG_STATE or NOT_YOURS
	 */
	@Transactional
	public Recipient add(SubmissionId submission, NewRecipient typed, Person by) {
		this.submissions.toChange(submission, by);
		Recipient recipient = new Recipient(UUID.randomUUID(), submission, typed.name().strip(), typed.office().strip(),
				typed.checked(), typed.kind().orElseThrow());
		insert(recipient, by);
		// The record is not sealed: it says that somebody was added, never who.
		this.chronicle.enter(submission,
				Happening.of("Recipient added").by(by.id()).outcome(of(submission).size() + " in all").asDetail());
		return recipient;
	}

	/**
	 * Removes a recipient; one who is not there any more is removed already.
	 * @param submission of which submission
	 * @param recipient which
	 * @param by its officer
	 * @throws Refusal WRONG_STATE or NOT_YOURS
	 */
	@Transactional
	public void remove(SubmissionId submission, UUID recipient, Person by) {
		this.submissions.toChange(submission, by);
		int removed = this.jdbc.sql("delete from recipient where submission_id = ? and id = ?")
			.params(submission.value(), recipient)
			.update();
		if (removed > 0) {
			this.chronicle.enter(submission, Happening.of("Recipient removed").by(by.id()).asDetail());
		}
	}

	@Override
	public Optional<String> missing(SubmissionId submission) {
		return of(submission).isEmpty() ? Optional.of("Add at least one recipient of the letter.") : Optional.empty();
	}

	private void insert(Recipient recipient, Person by) {
		try {
			this.jdbc.sql("""
					insert into recipient (id, submission_id, sealed_name, sealed_office, sealed_address, address_key,
					  kind, added_by, added_at)
					values (:id, :submission, :name, :office, :address, :key, :kind, :by, :at)""")
				.params(this.sealed.columns(recipient, Letterheads.recipient(recipient.id())))
				.param("kind", recipient.kind().name())
				.param("id", recipient.id())
				.param("submission", recipient.submission().value())
				.param("key", this.sealed.comparable(recipient.address().value()))
				.param("by", by.id().value())
				.param("at", Moments.bind(this.clock.instant()))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new AnswersRefused(
					List.of(new Complaint("email", "The letter goes to this address already. Give another.")));
		}
	}

	private Recipient recipient(ResultSet row, int number) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return this.sealed.recipient(row, id, Letterheads.recipient(id));
	}

}
