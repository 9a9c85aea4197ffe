package org.gravamen.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gravamen.council.RequiredChange;
import org.gravamen.council.RequiredChanges;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Lists what the council asked for, with who asked and what was answered.
 */
@Component
class ChangesShown {

	private final RequiredChanges changes;

	private final People people;

	ChangesShown(RequiredChanges changes, People people) {
		this.changes = changes;
		this.people = people;
	}

	/**
	 * Fills the model of a page that has the list.
	 * @param matter which submission
	 * @param reader who reads
	 * @param model of the page
	 */
	void show(Submission matter, Person reader, Model model) {
		List<RequiredChange> all = this.changes.of(matter.id());
		Map<PersonId, Person> names = this.people.all(all.stream().flatMap((one) -> one.member().stream()).toList());
		model.addAttribute("required", all.stream().map((one) -> new Asked(one, names)).toList());
		model.addAttribute("unanswered", all.stream().filter((one) -> one.answer().isEmpty()).count());
		model.addAttribute("mayAnswerChanges",
				matter.stage() == Stage.PREPARATION && matter.officer().equals(reader.id()));
	}

	/**
	 * One thing that is asked.
	 *
	 * @param change what
	 * @param who asks, in words
	 */
	record Asked(RequiredChange change, String who) {

		Asked(RequiredChange change, Map<PersonId, Person> names) {
			this(change,
					change.member()
						.flatMap((member) -> Optional.ofNullable(names.get(member)))
						.map(Person::name)
						.orElse("The council’s decision"));
		}

		/**
		 * What is asked, as a heading.
		 * @return for example "A change, on Orlo Venn"
		 */
		public String title() {
			return this.change.name().isEmpty() ? this.change.kind().title()
					: this.change.kind().title() + ": " + this.change.name();
		}

	}

}
