package org.gravamen.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Worksheets, put together from the tables.
 */
@Component
@Transactional
class KeptWorksheets implements Worksheets {

	private static final int LONGEST = 2000;

	private static final String TOO_LONG = "Use at most 2,000 characters for your words.";

	private final FindingStore store;

	private final BearingStore bearings;

	private final Rejections rejections;

	private final Points points;

	private final Exhibits exhibits;

	private final Submissions submissions;

	private final Rights rights;

	private final Clock clock;

	KeptWorksheets(FindingStore store, BearingStore bearings, Rejections rejections, Points points, Exhibits exhibits,
			Submissions submissions, Rights rights, Clock clock) {
		this.store = store;
		this.bearings = bearings;
		this.rejections = rejections;
		this.points = points;
		this.exhibits = exhibits;
		this.submissions = submissions;
		this.rights = rights;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Worksheet of(Submission matter) {
		Map<Integer, Weight> weights = Weight.of(this.exhibits.of(matter.id()));
		Map<ExhibitNumber, ExhibitFinding> files = this.store.exhibits(matter.id())
			.stream()
			.collect(Collectors.toMap(ExhibitFinding::exhibit, Function.identity()));
		Map<Integer, Weight> counted = new HashMap<>(weights);
		this.rejections.of(matter.id(), weights).forEach((rejected) -> counted.remove(rejected.value()));
		List<ToShow> toShow = this.points.of(matter);
		List<Bearing> noted = this.bearings.of(matter.id());
		Coverage coverage = Coverage.of(toShow, noted, counted);
		Fingerprint shown = Coverage.of(toShow, noted, weights).fingerprint();
		Map<Point, PointFinding> found = this.store.points(matter.id())
			.stream()
			.collect(Collectors.toMap(PointFinding::point, Function.identity()));
		return new Worksheet(coverage, shown, weights, found, files, this.store.dropped(matter.id()));
	}

	@Override
	public void find(SubmissionId submission, List<PointFinding> findings, Person by) {
		Submission matter = underReview(submission, by);
		complain(findings.stream()
			.flatMap((finding) -> complaint(finding.point().text(), finding.met() == Met.MET, finding.note(),
					"Say what is missing."))
			.toList());
		Map<Point, Cell> cells = of(matter).coverage().byPoint();
		for (PointFinding finding : findings) {
			Cell cell = cells.get(finding.point());
			requireSame(cell != null && cell.basis().equals(finding.basis()));
			this.store.keep(submission, finding, by.id(), now());
		}
	}

	@Override
	public void findExhibits(SubmissionId submission, List<ExhibitFinding> findings, Person by) {
		underReview(submission, by);
		complain(findings.stream()
			.flatMap((finding) -> complaint(finding.exhibit().text(), false, finding.reason(),
					finding.accepted() ? "Say why you accept it." : "Say why you reject it."))
			.toList());
		Map<Integer, Weight> weights = Weight.of(this.exhibits.of(submission));
		for (ExhibitFinding finding : findings) {
			Weight weight = weights.get(finding.exhibit().value());
			requireSame(weight != null && weight.carries(finding));
			this.store.keep(submission, finding, by.id(), now());
		}
	}

	@Override
	public void drop(SubmissionId submission, UUID target, Optional<String> reason, Person by) {
		underReview(submission, by).requireTarget(target);
		this.store.keepTarget(submission, target);
		reason.ifPresent((why) -> {
			if (why.isBlank()) {
				throw new Refusal(Refusal.Reason.FIELD_INVALID, "Say why the target shall be dropped.");
			}
			if (why.length() > LONGEST) {
				throw new Refusal(Refusal.Reason.FIELD_INVALID, TOO_LONG);
			}
			this.store.drop(submission, target, why, by.id(), now());
		});
	}

	private Submission underReview(SubmissionId submission, Person by) {
		this.rights.check(by, "review-evidence", submission);
		Submission matter = this.submissions.get(submission);
		if (matter.stage() != Stage.EVIDENCE_REVIEW) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					matter.number().text() + " is not under evidence review now. Nothing was changed.");
		}
		return matter;
	}

	private static Stream<Complaint> complaint(String field, boolean mayBeSilent, String words, String ask) {
		if (words.isBlank() && !mayBeSilent) {
			return Stream.of(new Complaint(field, ask));
		}
		return (words.length() > LONGEST) ? Stream.of(new Complaint(field, TOO_LONG)) : Stream.empty();
	}

	private static void complain(List<Complaint> complaints) {
		if (!complaints.isEmpty()) {
			throw new AnswersRefused(new ArrayList<>(complaints));
		}
	}

	private static void requireSame(boolean same) {
		if (!same) {
			throw new Refusal(Refusal.Reason.STALE_VERSION,
					"What your finding rests on has changed since this page was opened. Open it again.");
		}
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
