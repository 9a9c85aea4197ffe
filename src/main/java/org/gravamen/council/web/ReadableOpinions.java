package org.gravamen.council.web;

import org.gravamen.council.GivenOpinion;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Component;

/**
 * The opinions of the latest sitting that a reader may see, asked afresh for every page
 * and every picture.
 */
@Component
class ReadableOpinions {

	private final Submissions submissions;

	private final Sittings sittings;

	private final Rights rights;

	ReadableOpinions(Submissions submissions, Sittings sittings, Rights rights) {
		this.submissions = submissions;
		this.sittings = sittings;
		this.rights = rights;
	}

	/**
	 * Finds one.
	 * @param slug of which submission
	 * @param member whose
	 * @param reader for whom
	 * @return the opinion
	 * @throws Refusal NOT_YOURS, or NOT_FOUND also for an opinion that is closed to the
	 * reader
	 */
	Found find(String slug, PersonId member, Person reader) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(reader, member.equals(reader.id()) ? "give-opinion" : "read-submission", matter.id());
		Sitting sitting = this.sittings.latest(matter.id()).orElseThrow(ReadableOpinions::none);
		GivenOpinion given = sitting.readership()
			.opinionsFor(reader)
			.stream()
			.filter((one) -> one.member().equals(member))
			.findFirst()
			.orElseThrow(ReadableOpinions::none);
		return new Found(matter, sitting, given);
	}

	static Refusal none() {
		return new Refusal(Refusal.Reason.NOT_FOUND, "There is no such opinion, or it is not yours to read.");
	}

	/**
	 * An opinion that may be read.
	 *
	 * @param matter on which submission
	 * @param sitting in which sitting
	 * @param given the opinion
	 */
	record Found(Submission matter, Sitting sitting, GivenOpinion given) {
	}

}
