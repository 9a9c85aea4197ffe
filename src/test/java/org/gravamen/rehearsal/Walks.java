package org.gravamen.rehearsal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.letter.LetterVersions;
import org.gravamen.process.DueJobs;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Withdrawals;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * What the people of a submission do, paper by paper, with everything real but
 * themselves.
 */
@Import(Rehearsals.class)
abstract class Walks {

	@Autowired
	RoleAccounts accounts;

	@Autowired
	Rehearsals rehearsals;

	@Autowired
	Desk desk;

	@Autowired
	Route route;

	@Autowired
	DueJobs jobs;

	@Autowired
	Submissions submissions;

	@Autowired
	LetterVersions letters;

	@Autowired
	Withdrawals withdrawals;

	@Autowired
	WorkingDays calendar;

	Rehearsal walk;

	Cast cast;

	SubmissionId id;

	@BeforeEach
	void aDraftedSubmission() {
		this.walk = this.rehearsals.drafted();
		this.cast = this.walk.cast();
		this.id = this.walk.id();
	}

	void respond() {
		LocalDate today = this.calendar.today();
		officer("record-response",
				Map.of("kind", "holding", "receivedDay", today.getDayOfMonth(), "receivedMonth", today.getMonthValue(),
						"receivedYear", today.getYear(), "from", "The ministry", "summary", "It is being considered."));
	}

	void next(String step) {
		officer("decide-next-step", Map.of("nextStep", step, "reason", "It is time."));
		this.jobs.run(this.id);
	}

	void officer(String paper, Map<String, Object> answers) {
		this.desk.answer(this.cast.officer(), this.id, paper, answers);
	}

	void review(String finding, Map<String, Object> more) {
		Map<String, Object> answers = new HashMap<>(
				Map.of("gradingConfirmed", "yes", "provenanceHolds", "no", "consentHolds", "yes", "noHarm", "yes",
						"exculpatoryAddressed", "yes", "finding", finding, "reasons", "One source only."));
		answers.putAll(more);
		this.desk.answer(this.cast.reviewer(), this.id, "review-evidence", answers);
	}

	void member(int place, Map<String, Object> advice) {
		Map<String, Object> answers = new HashMap<>(
				Map.of("reasonableGrounds", "yes", "corroboration", "sufficient", "sourceRisk", "none-seen",
						"defamation", "none-seen", "disclosure", "authority-only", "declared", true));
		answers.putAll(advice);
		this.desk.answer(this.cast.members().get(place), this.id, "give-opinion", answers);
	}

	void director(Map<String, Object> answers) {
		this.desk.answer(this.cast.director(), this.id, "sign-letter", answers);
		this.jobs.run(this.id);
	}

	Stage stage() {
		return this.submissions.get(this.id).stage();
	}

}
