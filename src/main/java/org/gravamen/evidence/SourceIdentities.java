package org.gravamen.evidence;

import java.time.Clock;
import java.util.UUID;

import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Submissions;
import org.gravamen.vault.Strongbox;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands behind exhibits. Sealed under a key of its own, and opened by nobody but the
 * case officer of the submission, for a reason, each time with a line in the custody log
 * and an entry in the record. Neither says a word of it.
 */
@Service
@Transactional
public class SourceIdentities {

	private static final String ACT = "open-source-identity";

	private final JdbcClient jdbc;

	private final Strongbox strongbox;

	private final Exhibits exhibits;

	private final Submissions submissions;

	private final Rights rights;

	private final Custody custody;

	private final Bookkeeping books;

	private final Clock clock;

	SourceIdentities(JdbcClient jdbc, Strongbox strongbox, Exhibits exhibits, Submissions submissions, Rights rights,
			Custody custody, Bookkeeping books, Clock clock) {
		this.jdbc = jdbc;
		this.strongbox = strongbox;
		this.exhibits = exhibits;
		this.submissions = submissions;
		this.rights = rights;
		this.custody = custody;
		this.books = books;
		this.clock = clock;
	}

	/**
	 * Whether an identity is sealed behind an exhibit.
	 * @param exhibit which exhibit
	 * @return true when one is
	 */
	@Transactional(readOnly = true)
	public boolean sealed(Exhibit exhibit) {
		return this.jdbc.sql("select count(*) from source_identity where exhibit_id = :id")
			.param("id", exhibit.id())
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * Seals who stands behind an exhibit, in the place of what was sealed before.
	 * @param submission of which submission
	 * @param number which exhibit
	 * @param identity who, and how to reach them
	 * @param by its case officer
	 * @throws Refusal NOT_YOURS
	 * @throws org.gravamen.forms.AnswersRefused without words
	 */
	public void seal(SubmissionId submission, ExhibitNumber number, String identity, Person by) {
		Exhibit exhibit = openTo(submission, number, by);
		String checked = DescriptionCheck.text("identity", identity, "Write who stands behind the exhibit.");
		this.jdbc.sql("delete from source_identity where exhibit_id = :id").param("id", exhibit.id()).update();
		this.jdbc.sql("""
				insert into source_identity (exhibit_id, sealed, written_by, written_at)
				values (:id, :sealed, :by, :at)""")
			.param("id", exhibit.id())
			.param("sealed", this.strongbox.seal(checked, context(exhibit.id())))
			.param("by", by.id().value())
			.param("at", Moments.bind(this.clock.instant()))
			.update();
		this.custody.enter(exhibit, Custody.Act.SOURCE_SEALED, "", "", by.id());
	}

	/**
	 * Opens who stands behind an exhibit.
	 * @param submission of which submission
	 * @param number which exhibit
	 * @param reason why it is opened; it is entered in the record
	 * @param by its case officer
	 * @return who
	 * @throws Refusal NOT_YOURS, FIELD_INVALID without a reason, NOT_FOUND when nothing
	 * is sealed
	 */
	public String open(SubmissionId submission, ExhibitNumber number, String reason, Person by) {
		Exhibit exhibit = openTo(submission, number, by);
		String why = DescriptionCheck.reason(reason, "Say why you open it.");
		String sealed = this.jdbc.sql("select sealed from source_identity where exhibit_id = :id")
			.param("id", exhibit.id())
			.query(String.class)
			.optional()
			.orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "Nothing is sealed behind this exhibit."));
		this.custody.enter(exhibit, Custody.Act.SOURCE_OPENED, "", why, by.id());
		this.books.enter(exhibit, "Source identity opened", why, by);
		return this.strongbox.open(sealed, context(exhibit.id()));
	}

	/** Seals every identity anew under another key. */
	void sealAnew(Strongbox under) {
		this.jdbc.sql("select exhibit_id, sealed from source_identity")
			.query((row, index) -> new Sealed(row.getObject("exhibit_id", UUID.class), row.getString("sealed")))
			.list()
			.forEach((one) -> this.jdbc.sql("update source_identity set sealed = :sealed where exhibit_id = :id")
				.param("sealed", under.seal(under.open(one.words(), context(one.exhibit())), context(one.exhibit())))
				.param("id", one.exhibit())
				.update());
	}

	private Exhibit openTo(SubmissionId submission, ExhibitNumber number, Person by) {
		this.rights.check(by, ACT, submission);
		OfficerOnly.require(this.submissions.get(submission), by);
		return this.exhibits.get(submission, number);
	}

	private static String context(UUID exhibit) {
		return "source of exhibit " + exhibit;
	}

	private record Sealed(UUID exhibit, String words) {
	}

}
