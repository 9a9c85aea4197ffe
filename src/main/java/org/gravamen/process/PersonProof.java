package org.gravamen.process;

import java.util.List;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.forms.FormSchema;
import org.gravamen.people.People;
import org.gravamen.people.Person;

import org.springframework.stereotype.Component;

/**
 * Asks for a fresh proof of the person where a form says so
 * (<code>properties.proof</code>).
 */
@Component
class PersonProof {

	private final People people;

	PersonProof(People people) {
		this.people = people;
	}

	void insist(FormSchema form, Person person, Submitted submitted) {
		if (form.proof().isPresent() && submitted.password().filter((it) -> proves(person, it)).isEmpty()) {
			throw new AnswersRefused(
					List.of(new Complaint("password", "That is not your password. Type the one you sign in with.")));
		}
	}

	private boolean proves(Person person, String password) {
		return this.people.proves(person.id(), password);
	}

}
