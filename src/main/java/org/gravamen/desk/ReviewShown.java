package org.gravamen.desk;

import java.util.Optional;

import org.gravamen.review.EvidenceReview;
import org.gravamen.review.EvidenceReviews;
import org.gravamen.review.Flag;
import org.gravamen.review.Matrix;
import org.gravamen.review.Paragraphs;
import org.gravamen.review.StandingParagraph;
import org.gravamen.review.Worksheet;
import org.gravamen.review.Worksheets;
import org.gravamen.submission.DroppedTargets;
import org.gravamen.submission.Submission;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the evidence shows, and what its review made of it.
 */
@Component
class ReviewShown {

	private final EvidenceReviews reviews;

	private final Worksheets worksheets;

	private final Paragraphs paragraphs;

	private final DroppedTargets dropped;

	ReviewShown(EvidenceReviews reviews, Worksheets worksheets, Paragraphs paragraphs, DroppedTargets dropped) {
		this.reviews = reviews;
		this.worksheets = worksheets;
		this.paragraphs = paragraphs;
		this.dropped = dropped;
	}

	void show(Submission matter, Model model) {
		Optional<EvidenceReview> review = this.reviews.latest(matter.id());
		model.addAttribute("review", review.orElse(null));
		model.addAttribute("conditions",
				review.filter((one) -> one.finding().accepts()).map(EvidenceReview::conditions).orElse(""));
		Worksheet worksheet = this.worksheets.of(matter);
		model.addAttribute("worksheet", worksheet);
		model.addAttribute("matrices", Matrix.of(matter, worksheet));
		model.addAttribute("flags", Flag.values());
		model.addAttribute("unsupported",
				this.paragraphs.of(matter.id()).stream().filter(StandingParagraph::unsupported).count());
		model.addAttribute("dropped", this.dropped.of(matter.id()));
	}

}
