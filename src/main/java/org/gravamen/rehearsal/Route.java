package org.gravamen.rehearsal;

import java.util.List;
import java.util.Map;

import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.evidence.ExhibitCopy;
import org.gravamen.evidence.Exhibits;
import org.gravamen.process.DueJobs;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * The path of a submission, stage by stage, with the answers that let it pass.
 */
@Component
class Route {

	private final Desk desk;

	private final DueJobs jobs;

	private final MatrixWork matrix;

	private final Exhibits exhibits;

	private final ExhibitCopies copies;

	Route(Desk desk, DueJobs jobs, MatrixWork matrix, Exhibits exhibits, ExhibitCopies copies) {
		this.desk = desk;
		this.jobs = jobs;
		this.matrix = matrix;
		this.exhibits = exhibits;
		this.copies = copies;
	}

	/** Has the safe copies made, and clears them as their officer does. */
	void clearExhibits(Cast cast, SubmissionId submission) {
		this.jobs.run(submission);
		this.exhibits.manifest(submission)
			.exhibits()
			.stream()
			.filter((exhibit) -> this.copies.get(exhibit).state() == ExhibitCopy.State.TO_BE_CLEARED)
			.forEach((exhibit) -> this.copies.clear(exhibit, cast.officer().person()));
	}

	/** Puts forward, whatever bears on nothing yet brought to bear on everything. */
	void putForward(Cast cast, SubmissionId submission) {
		this.matrix.bringToBear(submission, cast.officer().person());
		putForwardAsNoted(cast, submission);
	}

	/** Puts forward with the matrix as it is. */
	void putForwardAsNoted(Cast cast, SubmissionId submission) {
		clearExhibits(cast, submission);
		this.desk.answer(cast.officer(), submission, "prepare-submission", Map.of("readyDeclared", true));
	}

	void acceptEvidence(Cast cast, SubmissionId submission) {
		this.matrix.findAll(submission, cast.reviewer().person());
		this.desk.answer(cast.reviewer(), submission, "review-evidence",
				Map.of("provenanceHolds", "yes", "gradingConfirmed", "yes", "consentHolds", "yes", "noHarm", "yes",
						"exculpatoryAddressed", "yes", "finding", "accept", "departure",
						this.matrix.despite(submission), "reasons",
						"The exhibits are what they claim to be and support the letter."));
	}

	void convene(Cast cast, SubmissionId submission) {
		List<String> members = cast.members().stream().map((one) -> one.person().id().toString()).toList();
		this.desk.answer(cast.chair(), submission, "convene-panel", Map.of("members", members));
	}

	void declareNoInterest(Player member, SubmissionId submission) {
		this.desk.answer(member, submission, "declare-interests", Map.of("interest", "none"));
	}

	void approve(Player member, SubmissionId submission) {
		this.desk.answer(member, submission, "give-opinion",
				Map.of("earlier", "alter", "advice", "approve", "reasonableGrounds", "yes", "corroboration",
						"sufficient", "sourceRisk", "none-seen", "defamation", "none-seen", "disclosure",
						"authority-only", "declared", true));
	}

	void dissent(Player member, SubmissionId submission, String reasons) {
		this.desk.answer(member, submission, "give-opinion",
				Map.of("earlier", "alter", "advice", "dissent", "grounds", reasons, "reasonableGrounds", "yes",
						"corroboration", "single-source", "sourceRisk", "none-seen", "defamation", "defensible",
						"disclosure", "authority-only", "declared", true));
	}

	void minute(Cast cast, SubmissionId submission) {
		this.desk.answer(cast.chair(), submission, "minute-decision", Map.of("minute",
				"The panel declared its interests, advised in writing and was quorate.", "interestsMinuted", true));
		this.jobs.run(submission);
	}

	void sign(Cast cast, SubmissionId submission) {
		this.desk.answer(cast.director(), submission, "sign-letter",
				Map.of("decision", "sign", "readToEnd", true, "signedName", cast.director().person().name()));
		this.jobs.run(submission);
	}

	void release(Cast cast, SubmissionId submission) {
		this.desk.answer(cast.clerk(), submission, "release-dispatch",
				Map.of("decision", "release", "consentsRechecked", true, "factsStillTrue", true));
		this.jobs.run(submission);
	}

}
