package org.gravamen.submission.web;

import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;

import org.springframework.stereotype.Component;

/**
 * Finds the submission that a person is about to change. Every page and every act of
 * drafting asks here first.
 */
@Component
class Drafted {

	private final Submissions submissions;

	private final Rights rights;

	Drafted(Submissions submissions, Rights rights) {
		this.submissions = submissions;
		this.rights = rights;
	}

	Submission by(Person person, String slug) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "edit-submission", matter.id());
		return matter.toChangeBy(person.id());
	}

	static String desk(Submission matter, String section) {
		return "redirect:/matters/" + matter.number().slug() + "/drafting#" + section;
	}

}
