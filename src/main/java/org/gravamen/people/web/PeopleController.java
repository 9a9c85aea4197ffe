package org.gravamen.people.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.gravamen.people.NewPerson;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The people of the house, for its administrator.
 */
@Controller
@RequestMapping("/people")
class PeopleController {

	private static final String MANAGE = "manage-people";

	private final People people;

	private final Rights rights;

	private final Typed typed;

	PeopleController(People people, Rights rights, Typed typed) {
		this.people = people;
		this.rights = rights;
		this.typed = typed;
	}

	@GetMapping
	String list(Person person, Model model) {
		this.rights.check(person, MANAGE);
		return page(new NewPerson("", "", "", ""), Set.of(), Map.of(), model);
	}

	@PostMapping
	String welcome(@RequestParam String name, @RequestParam String signInName, @RequestParam String email,
			@RequestParam String password, @RequestParam(defaultValue = "") Set<Role> roles, Person person, Model model,
			HttpServletResponse response) {
		this.rights.check(person, MANAGE);
		NewPerson who = new NewPerson(name, signInName, email, password);
		Map<String, String> faults = new LinkedHashMap<>(this.typed.faults((Object) who));
		if (faults.isEmpty()) {
			try {
				this.people.welcome(
						new Person(PersonId.next(), signInName.strip(), name.strip(), email.strip(), roles, true),
						password);
				return "redirect:/people";
			}
			catch (Refusal refusal) {
				faults.put("signInName", refusal.sentence());
			}
		}
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		return page(who, roles, faults, model);
	}

	@PostMapping("/{id}")
	String change(@PathVariable PersonId id, @RequestParam(defaultValue = "") Set<Role> roles,
			@RequestParam(defaultValue = "false") boolean enabled, Person person) {
		this.rights.check(person, MANAGE);
		Person before = this.people.get(id);
		if (before.id().equals(person.id()) && !(enabled && roles.contains(Role.ADMINISTRATOR))) {
			throw new Refusal(Refusal.Reason.WRONG_STATE,
					"You cannot take the keys from yourself. Ask another administrator.");
		}
		this.people.change(new Person(id, before.signInName(), before.name(), before.email(), roles, enabled));
		return "redirect:/people";
	}

	private String page(NewPerson who, Set<Role> roles, Map<String, String> faults, Model model) {
		model.addAttribute("everyone", this.people.everyone());
		model.addAttribute("roles", Role.values());
		model.addAttribute("typed", who);
		model.addAttribute("chosen", roles);
		model.addAttribute("faults", faults);
		return "people/people";
	}

}
