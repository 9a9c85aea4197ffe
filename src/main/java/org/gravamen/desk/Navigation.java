package org.gravamen.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.gravamen.evidence.LostFiles;
import org.gravamen.organisation.Organisation;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.people.SignedIn;
import org.gravamen.process.StrandedSteps;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What stands at the head of every page: where this person may go, and who they are.
 */
@ControllerAdvice
class Navigation {

	private final SignedIn signedIn;

	private final Organisation organisation;

	private final ObjectProvider<StrandedSteps> stranded;

	private final ObjectProvider<LostFiles> lost;

	Navigation(SignedIn signedIn, Organisation organisation, ObjectProvider<StrandedSteps> stranded,
			ObjectProvider<LostFiles> lost) {
		this.signedIn = signedIn;
		this.organisation = organisation;
		this.stranded = stranded;
		this.lost = lost;
	}

	@ModelAttribute
	void furnish(HttpServletRequest request, Model model) {
		model.addAttribute("organisation", this.organisation);
		this.signedIn.person().ifPresent((person) -> {
			model.addAttribute("person", person);
			model.addAttribute("navigation", links(person, request.getRequestURI()));
		});
	}

	private List<Link> links(Person person, String path) {
		List<Link> links = new ArrayList<>();
		links.add(new Link(person.is(Role.DIRECTOR) ? "For signature" : "Your papers", "/", path.equals("/")));
		links.add(new Link("Given by you", "/given", path.startsWith("/given")));
		if (person.is(Role.MANAGER) || person.is(Role.DIRECTOR) || person.is(Role.CASE_OFFICER)) {
			links.add(new Link("Register", "/register", path.startsWith("/register") || path.startsWith("/matters")));
		}
		if (person.is(Role.COUNCIL_MEMBER) || person.is(Role.COUNCIL_CHAIR)) {
			links.add(new Link("When I am away", "/absence", path.startsWith("/absence")));
		}
		if (Stream.of(Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER, Role.DIRECTOR, Role.MANAGER, Role.ADMINISTRATOR)
			.anyMatch(person::is)) {
			links.add(new Link("Rules", "/rules", path.startsWith("/rules")));
		}
		if (person.is(Role.ADMINISTRATOR)) {
			links.add(new Link("People", "/people", path.startsWith("/people")));
		}
		if (person.is(Role.ADMINISTRATOR) || person.is(Role.MANAGER)) {
			needsHelp(path).ifPresent(links::add);
		}
		links.add(new Link("Help", "/help", path.startsWith("/help")));
		return links;
	}

	// A place to go only while there is something to do there.
	private Optional<Link> needsHelp(String path) {
		long count = this.stranded.stream().mapToLong(StrandedSteps::count).sum()
				+ this.lost.stream().mapToLong(LostFiles::count).sum();
		return (count == 0) ? Optional.empty()
				: Optional.of(new Link("Needs help (" + count + ")", "/needs-help", path.startsWith("/needs-help")));
	}

	/**
	 * A place to go.
	 *
	 * @param label what it is called
	 * @param href a path
	 * @param current whether this page belongs to it
	 */
	record Link(String label, String href, boolean current) {
	}

}
