package org.gravamen.review.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.Exhibits;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.review.Bearing;
import org.gravamen.review.Flag;
import org.gravamen.review.Matrix;
import org.gravamen.review.Met;
import org.gravamen.review.Paragraphs;
import org.gravamen.review.Worksheet;
import org.gravamen.review.Worksheets;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Finds what the pages of the review show to a person, and draws them.
 */
@Component
class ReviewPage {

	private final Submissions submissions;

	private final Worksheets worksheets;

	private final Exhibits exhibits;

	private final Paragraphs paragraphs;

	private final Rights rights;

	ReviewPage(Submissions submissions, Worksheets worksheets, Exhibits exhibits, Paragraphs paragraphs,
			Rights rights) {
		this.submissions = submissions;
		this.worksheets = worksheets;
		this.exhibits = exhibits;
		this.paragraphs = paragraphs;
		this.rights = rights;
	}

	Submission readable(String slug, Person person) {
		Submission matter = this.submissions.bySlug(slug);
		this.rights.check(person, "read-submission", matter.id());
		return matter;
	}

	String matrix(Submission matter, Person person, Model model) {
		Worksheet worksheet = draw(matter, person, Map.of(), model);
		model.addAttribute("matrices", Matrix.of(matter, worksheet));
		model.addAttribute("flags", Flag.values());
		model.addAttribute("standings", this.paragraphs.of(matter.id()));
		return "review/matrix";
	}

	String target(Submission matter, UUID target, Person person, Map<String, String> faults, Model model) {
		model.addAttribute("target", matter.requireTarget(target));
		Worksheet worksheet = draw(matter, person, faults, model);
		List<Matrix> matrices = Matrix.of(matter, worksheet)
			.stream()
			.map((matrix) -> new Matrix(matrix.regime(), matrix.elements(),
					matrix.rows().stream().filter((row) -> row.target().id().equals(target)).toList()))
			.toList();
		model.addAttribute("matrices", matrices);
		model.addAttribute("dropped", worksheet.dropped().getOrDefault(target, ""));
		model.addAttribute("exhibits", this.exhibits.of(matter.id()).stream().filter(Exhibit::live).toList());
		if (!model.containsAttribute("brought")) {
			model.addAttribute("brought", BroughtToBear.nothing());
		}
		model.addAttribute("directions", Bearing.Direction.values());
		model.addAttribute("results", Met.values());
		return "review/target";
	}

	String exhibits(Submission matter, Person person, Map<String, String> faults, Model model) {
		Worksheet worksheet = draw(matter, person, faults, model);
		model.addAttribute("rows",
				this.exhibits.of(matter.id())
					.stream()
					.filter(Exhibit::live)
					.map((exhibit) -> ExhibitShown.of(exhibit, worksheet))
					.toList());
		return "review/exhibits";
	}

	String letter(Submission matter, Person person, Map<String, String> faults, Model model) {
		draw(matter, person, faults, model);
		model.addAttribute("paragraphs", this.paragraphs.of(matter.id()));
		return "review/letter";
	}

	private Worksheet draw(Submission matter, Person person, Map<String, String> faults, Model model) {
		Worksheet worksheet = this.worksheets.of(matter);
		model.addAttribute("matter", matter);
		model.addAttribute("worksheet", worksheet);
		model.addAttribute("faults", faults);
		model.addAttribute("mayNote", matter.stage() == Stage.PREPARATION && matter.officer().equals(person.id()));
		model.addAttribute("mayFind",
				matter.stage() == Stage.EVIDENCE_REVIEW && this.rights.may(person, "review-evidence", matter.id()));
		return worksheet;
	}

}
