package org.gravamen.desk;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gravamen.process.Paper;
import org.gravamen.review.EvidenceReview;
import org.gravamen.review.Finding;
import org.gravamen.review.ReviewEvidence;
import org.gravamen.review.Sufficiency;
import org.gravamen.review.Worksheet;
import org.gravamen.review.Worksheets;
import org.gravamen.submission.Submission;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows a reviewer what the findings amount to, and by which rule, before they count.
 */
@Component
class WeighedShown {

	private static final String PAPER = "review-evidence";

	private final Worksheets worksheets;

	private final Sufficiency sufficiency;

	WeighedShown(Worksheets worksheets, Sufficiency sufficiency) {
		this.worksheets = worksheets;
		this.sufficiency = sufficiency;
	}

	/** Before the checks are answered: as if all of them were in order. */
	void foresee(Paper paper, Submission matter, Model model) {
		if (paper.key().equals(PAPER)) {
			Worksheet worksheet = this.worksheets.of(matter);
			model.addAttribute("weighed",
					new Weighed("If every check is in order, your findings amount to:",
							this.sufficiency.amountsTo(EvidenceReview.Checks.IN_ORDER, worksheet.tally()),
							said(open(worksheet), "A check that fails returns it, on its own ground.")));
		}
	}

	/** With the answers that are about to be given. */
	void weigh(Paper paper, Submission matter, Map<String, Object> answers, Model model) {
		if (paper.key().equals(PAPER)) {
			Worksheet worksheet = this.worksheets.of(matter);
			Sufficiency.Judgement judgement = this.sufficiency.amountsTo(ReviewEvidence.checked(answers),
					worksheet.tally());
			model.addAttribute("weighed", new Weighed("With these answers your findings amount to:", judgement,
					said(open(worksheet), departs(judgement, answers))));
		}
	}

	private static String said(String... sentences) {
		return Stream.of(sentences).filter((one) -> !one.isEmpty()).collect(Collectors.joining(" "));
	}

	private static String open(Worksheet worksheet) {
		return (worksheet.open() > 0)
				? "%d of %d findings are still to be made.".formatted(worksheet.open(), worksheet.all()) : "";
	}

	private static String departs(Sufficiency.Judgement judgement, Map<String, Object> answers) {
		return Stream.of(Finding.values())
			.filter((finding) -> finding.key().equals(answers.get("finding")) && finding != judgement.finding())
			.findFirst()
			.map((finding) -> "You depart from that: " + finding.title().toLowerCase(Locale.UK)
					+ (finding.accepts() ? ". The council and the director read why." : "."))
			.orElse("");
	}

	/**
	 * What the page says.
	 *
	 * @param lead whence it follows
	 * @param judgement what the rules make of it
	 * @param then what else to know; may be empty
	 */
	record Weighed(String lead, Sufficiency.Judgement judgement, String then) {
	}

}
