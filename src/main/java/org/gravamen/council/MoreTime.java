package org.gravamen.council;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.process.Pace;
import org.gravamen.process.Paper;
import org.gravamen.process.PaperClock;
import org.gravamen.process.Worklist;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chair gives the members more time for the opinions that are awaited.
 */
@Service
public class MoreTime {

	/** The most working days that are given at once. */
	public static final int MOST = 20;

	private static final String OPINION = "give-opinion";

	private static final int LONGEST = 4000;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private final Worklist worklist;

	private final PaperClock papers;

	private final Pace pace;

	private final Chronicle chronicle;

	private final WorkingDays calendar;

	MoreTime(Worklist worklist, PaperClock papers, Pace pace, Chronicle chronicle, WorkingDays calendar) {
		this.worklist = worklist;
		this.papers = papers;
		this.pace = pace;
		this.chronicle = chronicle;
		this.calendar = calendar;
	}

	/**
	 * By when the last of the opinions is awaited.
	 * @param submission on which submission
	 * @return empty when none is awaited of anybody who has declared interests
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDate> due(SubmissionId submission) {
		List<Paper> awaited = this.worklist.of(submission);
		return awaited.stream()
			.filter((paper) -> paper.key().equals(OPINION))
			.flatMap((paper) -> paper.due().stream())
			.max(Comparator.naturalOrder());
	}

	/**
	 * Gives more time: every opinion that is awaited is due on the same later day, so
	 * many working days after the last day there was, or after today when that has
	 * passed.
	 * @param submission on which submission
	 * @param days how many working days
	 * @param reason why
	 * @param chair by whom
	 * @return the new last day
	 * @throws AnswersRefused without a reason or with too many days
	 * @throws Refusal WRONG_STATE when no opinion is awaited or the clock stands still
	 */
	@Transactional
	public LocalDate give(SubmissionId submission, int days, String reason, PersonId chair) {
		requireSaid(days, reason);
		this.chronicle.hold(submission);
		LocalDate last = due(submission).orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE,
				"No opinion is awaited of a member who has declared interests, so there is nothing to give time for."));
		if (this.pace.stoodStillSince(submission).isPresent()) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"The clock stands still, so nothing falls due. Start it again before you give more time.");
		}
		LocalDate today = this.calendar.today();
		LocalDate due = this.calendar.after(last.isBefore(today) ? today : last, days);
		this.papers.extend(submission, OPINION, due);
		this.chronicle.enter(submission,
				Happening.of("More time given for opinions")
					.by(chair)
					.outcome("until " + DAY.format(due))
					.why(reason.strip()));
		return due;
	}

	private static void requireSaid(int days, String reason) {
		List<Complaint> complaints = new ArrayList<>();
		if (days < 1 || days > MOST) {
			complaints.add(new Complaint("days", "Give 1 to " + MOST + " working days."));
		}
		if (reason.isBlank()) {
			complaints.add(new Complaint("reason", "Say why the members are given more time."));
		}
		if (reason.length() > LONGEST) {
			complaints.add(
					new Complaint("reason", "Shorten the reason to 4,000 characters. It has " + reason.length() + "."));
		}
		if (!complaints.isEmpty()) {
			throw new AnswersRefused(complaints);
		}
	}

}
