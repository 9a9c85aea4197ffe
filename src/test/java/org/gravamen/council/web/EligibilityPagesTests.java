package org.gravamen.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.Cookie;

import org.gravamen.council.Absences;
import org.gravamen.council.Candidate;
import org.gravamen.council.ConvenePanel;
import org.gravamen.council.Eligibility;
import org.gravamen.council.PanelDesk;
import org.gravamen.forms.Option;
import org.gravamen.people.Part;
import org.gravamen.people.Parts;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.process.Paper;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Entry;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The page says of everybody on the council whether they can be named, and the server
 * names nobody else.
 */
class EligibilityPagesTests extends CouncilPages {

	private static final String REASON = "Acted for a target.";

	@Autowired
	private People people;

	@Autowired
	private Parts parts;

	@Autowired
	private Eligibility eligibility;

	@Autowired
	private PanelDesk desk;

	@Autowired
	private Chronicle chronicle;

	@MockitoBean(name = "absencesElsewhere")
	private Absences absences;

	@Test
	void thePageSaysWhoCannotBeNamedAndWhyAndTheServerRefusesThem() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toTheChair();
		Person drafter = member("Anna Drafter");
		this.parts.note(matter.id(), drafter.id(), Part.DRAFTED);
		Person reviewer = member("Bela Reviewer");
		this.parts.note(matter.id(), reviewer.id(), Part.REVIEWED);
		Person away = member("Cora Away");
		given(this.absences.absentUntil(away.id())).willReturn(Optional.of(LocalDate.of(2027, 3, 3)));
		Person gone = member("Dora Gone");
		this.people.change(new Person(gone.id(), gone.signInName(), gone.name(), gone.email(), gone.roles(), false));
		Person conflicted = member("Edda Conflicted");
		Cookie chair = signedIn(matter.chair());
		sent(conflict(matter, conflicted), chair).andExpect(status().is3xxRedirection());
		Person free = member("Fenn Free");
		Paper paper = taken(matter, "convene-panel");
		String page = page("/papers/" + paper.id(), chair);
		assertThat(page)
			.contains("Anna Drafter drafted this submission.", "Bela Reviewer reviewed its evidence.",
					"Cora Away is absent until 3 March 2027.", "Dora Gone has left the house.",
					"Edda Conflicted has a conflict of interest on record.")
			.doesNotContain(REASON, "Fenn Free drafted");
		List<Person> barred = List.of(drafter, reviewer, away, gone, conflicted, matter.officer().person());
		assertThat(this.tasks.open(paper.id(), matter.chair().person()).prepared().options().get("eligibleMembers"))
			.extracting(Option::value)
			.contains(free.id().toString())
			.doesNotContainAnyElementsOf(barred.stream().map((one) -> one.id().toString()).toList());
		for (Person one : barred) {
			ConvenePanel named = new ConvenePanel(
					Set.of(one.id(), free.id(), matter.member().person().id(), member("Gil").id()), null);
			assertThatExceptionOfType(Refusal.class)
				.isThrownBy(() -> this.desk.convene(matter.id(), named, matter.chair().person().id()))
				.withMessageContaining("cannot sit: who ");
		}
	}

	@Test
	void whoSitsAlreadyIsNoSubstitute() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toThePanel();
		assertThat(this.eligibility.candidates(matter.id(), true)
			.stream()
			.filter((one) -> one.person().id().equals(matter.member().person().id()))
			.flatMap((one) -> one.obstacle().stream())).containsExactly("sits on this panel already");
		assertThat(obstacle(matter, matter.member().person())).as("for another panel").isEmpty();
	}

	@Test
	void aReasonIsReadByTheChairAndTheManagersAndNamesNoMatter() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toTheChair();
		Person edda = member("Edda Conflicted");
		Cookie administrator = signedIn(account(Role.ADMINISTRATOR), PASSWORD);
		sent(conflict(matter, edda), administrator).andExpect(status().is3xxRedirection());
		String path = "/conflicts?reference=" + matter.slug();
		assertThat(page(path, administrator)).contains("Edda Conflicted", "Record this conflict")
			.doesNotContain(REASON, "Orlo Venn");
		assertThat(page(path, signedIn(account(Role.MANAGER), PASSWORD))).contains("Edda Conflicted", REASON)
			.doesNotContain("Record this conflict");
		assertThat(page(path, signedIn(matter.chair()))).contains(REASON);
		opened(path, signedIn(matter.director())).andExpect(status().isForbidden());
		sent(conflict(matter, edda), signedIn(account(Role.MANAGER), PASSWORD)).andExpect(status().isForbidden());
		sent(conflict(matter, edda), administrator).andExpect(status().isConflict())
			.andExpect(content().string(containsString("recorded already")));
		assertThat(this.chronicle.entries(matter.id())).last().satisfies((entry) -> {
			assertThat(entry.act()).isEqualTo("Conflict of interest recorded");
			assertThat(entry.why()).isEmpty();
		});
		assertThat(this.chronicle.entries(matter.id())).extracting(Entry::outcome)
			.noneMatch((outcome) -> outcome.contains("Edda"));
	}

	@Test
	void whatCannotBeRecordedIsSaidOnThePage() throws Exception {
		Rehearsal matter = this.rehearsals.drafted();
		Cookie chair = signedIn(matter.chair());
		opened("/conflicts?reference=HJT-S-1999-001", chair).andExpect(status().isNotFound())
			.andExpect(content().string(containsString("Reference of the submission")));
		sent(conflict(matter, matter.officer().person()), chair).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("Choose somebody of the council.")));
		assertThat(page("/conflicts", chair)).doesNotContain("Record this conflict");
	}

	private Optional<String> obstacle(Rehearsal matter, Person who) {
		return this.eligibility.candidates(matter.id(), false)
			.stream()
			.filter((one) -> one.person().id().equals(who.id()))
			.findFirst()
			.flatMap(Candidate::obstacle);
	}

	private static MockHttpServletRequestBuilder conflict(Rehearsal matter, Person who) {
		return post("/conflicts").param("reference", matter.slug())
			.param("who", who.id().toString())
			.param("reason", REASON);
	}

	private Paper taken(Rehearsal matter, String key) {
		Paper paper = this.worklist.of(matter.id())
			.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow();
		this.worklist.take(paper.id(), matter.chair().person());
		return paper;
	}

	private Person member(String name) {
		return welcome(name, Role.COUNCIL_MEMBER);
	}

	private Person account(Role role) {
		return welcome("Anna Brandt", role);
	}

	private Person welcome(String name, Role role) {
		Person person = new Person(PersonId.next(), "a." + UUID.randomUUID(), name, "anna@halden.example", Set.of(role),
				true);
		this.people.welcome(person, PASSWORD);
		return person;
	}

}
