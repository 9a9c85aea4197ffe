package org.gravamen.desk;

import java.util.Optional;

import org.gravamen.evidence.Exhibits;
import org.gravamen.review.EvidenceReview;
import org.gravamen.review.EvidenceReviews;
import org.gravamen.review.Flag;
import org.gravamen.review.Matrix;
import org.gravamen.review.Paragraphs;
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

	private final Exhibits exhibits;

	ReviewShown(EvidenceReviews reviews, Worksheets worksheets, Paragraphs paragraphs, DroppedTargets dropped,
			Exhibits exhibits) {
		this.reviews = reviews;
		this.worksheets = worksheets;
		this.paragraphs = paragraphs;
		this.dropped = dropped;
		this.exhibits = exhibits;
	}

	void show(Submission matter, Model model) {
		Optional<EvidenceReview> review = this.reviews.latest(matter.id());
		model.addAttribute("review", review.orElse(null));
		model.addAttribute("accepted", review.filter((one) -> one.finding().accepts()).orElse(null));
		model.addAttribute("manifest", this.exhibits.manifest(matter.id()).fingerprint());
		model.addAttribute("conditions",
				review.filter((one) -> one.finding().accepts()).map(EvidenceReview::conditions).orElse(""));
		Worksheet worksheet = this.worksheets.of(matter);
		model.addAttribute("worksheet", worksheet);
		model.addAttribute("matrices", Matrix.of(matter, worksheet));
		model.addAttribute("flags", Flag.values());
		model.addAttribute("standings", this.paragraphs.of(matter.id()));
		model.addAttribute("dropped", this.dropped.of(matter.id()));
	}

}
