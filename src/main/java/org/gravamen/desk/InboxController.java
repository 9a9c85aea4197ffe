package org.gravamen.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.gravamen.council.ClosingEarly;
import org.gravamen.council.NoLongerAwaited;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.process.AnsweredPapers;
import org.gravamen.process.AnsweredPapers.Answered;
import org.gravamen.process.Paper;
import org.gravamen.process.Worklist;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What waits for a person.
 */
@Controller
class InboxController {

	private static final int GIVEN = 3;

	private static final Duration TOLD = Duration.ofDays(14);

	private final Worklist worklist;

	private final AnsweredPapers answered;

	private final Submissions submissions;

	private final ClosingEarly early;

	private final Clock clock;

	InboxController(Worklist worklist, AnsweredPapers answered, Submissions submissions, ClosingEarly early,
			Clock clock) {
		this.worklist = worklist;
		this.answered = answered;
		this.submissions = submissions;
		this.early = early;
		this.clock = clock;
	}

	@GetMapping("/")
	String inbox(Person person, Model model) {
		List<Paper> papers = this.worklist.inbox(person);
		List<Answered> given = this.answered.by(person.id(), GIVEN);
		List<NoLongerAwaited> closed = this.early.told(person.id(), this.clock.instant().minus(TOLD));
		Map<SubmissionId, Submission> matters = this.submissions.briefly(
				Stream
					.of(papers.stream().map(Paper::submission), given.stream().map(Answered::submission),
							closed.stream().map(NoLongerAwaited::submission))
					.flatMap((one) -> one)
					.distinct()
					.toList());
		model.addAttribute("waiting",
				papers.stream().map((paper) -> new Waiting(paper, matter(matters, paper.submission()))).toList());
		model.addAttribute("given",
				given.stream().map((paper) -> new Given(paper, matter(matters, paper.submission()))).toList());
		model.addAttribute("closed",
				closed.stream().map((one) -> new Closed(matter(matters, one.submission()), one.at())).toList());
		model.addAttribute("heading", Headings.waiting(papers.size()));
		model.addAttribute("mayOpen", person.is(Role.CASE_OFFICER));
		return "desk/inbox";
	}

	@GetMapping("/given")
	String given(Person person, Model model) {
		List<Answered> given = this.answered.by(person.id(), 200);
		Map<SubmissionId, Submission> matters = this.submissions
			.briefly(given.stream().map(Answered::submission).distinct().toList());
		model.addAttribute("given",
				given.stream().map((paper) -> new Given(paper, matter(matters, paper.submission()))).toList());
		return "desk/given";
	}

	private static Submission matter(Map<SubmissionId, Submission> matters, SubmissionId id) {
		Submission matter = matters.get(id);
		if (matter == null) {
			throw new IllegalStateException("A paper waits for a submission that does not exist: " + id);
		}
		return matter;
	}

	/**
	 * A paper that waits, with its submission.
	 *
	 * @param paper the paper
	 * @param matter its submission
	 */
	record Waiting(Paper paper, Submission matter) {

		/** Whether it is already in this person's hands. */
		public boolean held() {
			return this.paper.holder().isPresent();
		}

		public String asked() {
			return Asks.of(this.paper.key());
		}

	}

	/**
	 * An opinion that is no longer asked for.
	 *
	 * @param matter on which submission
	 * @param at since when
	 */
	record Closed(Submission matter, Instant at) {
	}

	/**
	 * A paper that was answered, with its submission.
	 *
	 * @param paper the paper
	 * @param matter its submission
	 */
	record Given(Answered paper, Submission matter) {
	}

}
