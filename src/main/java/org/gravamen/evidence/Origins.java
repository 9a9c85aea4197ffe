package org.gravamen.evidence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.gravamen.people.Person;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the exhibits of each submission go back to.
 */
@Service
@Transactional
public class Origins {

	private final OriginStore store;

	private final Submissions submissions;

	private final Clock clock;

	Origins(OriginStore store, Submissions submissions, Clock clock) {
		this.store = store;
		this.submissions = submissions;
		this.clock = clock;
	}

	/**
	 * The origins of a submission.
	 * @param submission which
	 * @return in the order in which they were named
	 */
	@Transactional(readOnly = true)
	public List<Origin> of(SubmissionId submission) {
		return this.store.of(submission);
	}

	/**
	 * The origin of that name, which is made when there is none.
	 * @param submission of which submission
	 * @param name how the papers call it
	 * @param by its case officer
	 * @return the origin
	 * @throws org.gravamen.forms.AnswersRefused without a name
	 * @throws org.gravamen.vocabulary.Refusal NOT_YOURS, WRONG_STATE
	 */
	public Origin named(SubmissionId submission, String name, Person by) {
		this.submissions.toChange(submission, by);
		String checked = DescriptionCheck.line("newOrigin", name, "Name what it goes back to.");
		return this.store.of(submission)
			.stream()
			.filter((known) -> known.name().equalsIgnoreCase(checked))
			.findFirst()
			.orElseGet(() -> {
				Origin origin = new Origin(UUID.randomUUID(), checked);
				this.store.insert(submission, origin, by.id(), this.clock.instant());
				return origin;
			});
	}

}
