package org.gravamen.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.gravamen.council.Sittings;
import org.gravamen.forms.QuestionsAndAnswers;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.process.AnsweredPapers;
import org.gravamen.process.AnsweredPapers.Answered;
import org.gravamen.process.DeployedForms;
import org.gravamen.process.PaperId;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A paper that was answered, as question and answer, on the very form that it was
 * answered on.
 */
@Controller
class AnsweredController {

	/** What members of the council tell the council alone. */
	private static final Set<String> OPINIONS = Set.of("give-opinion");

	private static final Set<String> INTERESTS = Set.of("declare-interests", "confirm-ruling");

	private final AnsweredPapers answered;

	private final DeployedForms forms;

	private final Submissions submissions;

	private final Sittings sittings;

	private final People people;

	private final Rights rights;

	AnsweredController(AnsweredPapers answered, DeployedForms forms, Submissions submissions, Sittings sittings,
			People people, Rights rights) {
		this.answered = answered;
		this.forms = forms;
		this.submissions = submissions;
		this.sittings = sittings;
		this.people = people;
		this.rights = rights;
	}

	@GetMapping("/answered/{id}")
	String answered(@PathVariable PaperId id, Person person, Model model) {
		Answered paper = this.answered.find(id)
			.filter((one) -> mayRead(one, person))
			.orElseThrow(AnsweredController::none);
		model.addAttribute("paper", paper);
		model.addAttribute("matter", this.submissions.get(paper.submission()));
		model.addAttribute("who", this.people.get(paper.person()).name());
		model.addAttribute("answers",
				QuestionsAndAnswers.of(this.forms.get(paper.deploymentId(), paper.key(), paper.offered()),
						shown(paper, person), paper.offered()));
		return "desk/answered";
	}

	// What the chair wrote of interests and withdrawals is sealed as they are.
	private Map<String, Object> shown(Answered paper, Person person) {
		Map<String, Object> answers = new LinkedHashMap<>(paper.answers());
		if (paper.key().equals("minute-decision")
				&& !this.rights.may(person, "read-conflict-reasons", paper.submission())) {
			answers.remove("discussion");
		}
		return answers;
	}

	private boolean mayRead(Answered paper, Person person) {
		if (paper.person().equals(person.id())) {
			return true;
		}
		if (INTERESTS.contains(paper.key()) || !this.rights.may(person, "read-submission", paper.submission())) {
			return false;
		}
		return !OPINIONS.contains(paper.key()) || this.sittings.latest(paper.submission())
			.filter((sitting) -> sitting.readership().mayRead(person))
			.isPresent();
	}

	private static Refusal none() {
		return new Refusal(Refusal.Reason.NOT_FOUND, "There is no such paper, or it is not yours to read.");
	}

}
