package org.gravamen.council.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.servlet.http.Cookie;

import org.gravamen.council.Decision;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.process.AnsweredPapers;
import org.gravamen.process.OpenPaper;
import org.gravamen.process.Paper;
import org.gravamen.process.PaperId;
import org.gravamen.process.Submitted;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Entry;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The papers open after interests are declared and close when a member stands aside, at
 * every address.
 */
class StandingAsidePagesTests extends CouncilPages {

	private static final String WHY = "A cousin of mine is a target.";

	private static final String UNDECLARED = "Declare your interests first";

	private static final String CLOSED = "You stood aside in this matter";

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping routes;

	@Autowired
	private Sittings sittings;

	@Autowired
	private Submissions submissions;

	@Autowired
	private People people;

	@Autowired
	private Chronicle chronicle;

	@Autowired
	private AnsweredPapers answered;

	@Test
	void noAddressOfTheMatterOpensBeforeInterestsAreDeclaredAndTheyOpenAfter() throws Exception {
		Rehearsal matter = convened();
		Rehearsal.Account member = matter.members().get(0);
		chairToo(member.person());
		Cookie session = signedIn(member);
		closed(matter, session, UNDECLARED);
		declareNone(matter, member);
		for (String open : List.of("", "/letter/1.pdf", "/coverage", "/exhibits", "/exhibits/E-01")) {
			opened("/matters/" + matter.slug() + open, session).andExpect(status().isOk());
		}
	}

	@Test
	void noAddressOfTheMatterIsOpenToWhoStoodAsideWhateverTheirRoles() throws Exception {
		Rehearsal matter = convened();
		Rehearsal.Account member = matter.members().get(0);
		declareNone(matter, member);
		Cookie session = signedIn(member);
		standAside(matter, session, WHY).andExpect(redirectedUrl("/"));
		closed(matter, session, CLOSED);
		this.people.change(new Person(member.person().id(), member.person().signInName(), member.person().name(),
				member.person().email(),
				Set.of(Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR, Role.DIRECTOR, Role.CASE_OFFICER), true));
		closed(matter, session, CLOSED);
		standAside(matter, session, WHY).andExpect(status().isConflict());
	}

	@Test
	void standingAsideTakesThePaperTellsTheChairAndSealsTheReason() throws Exception {
		Rehearsal matter = convened();
		Rehearsal.Account member = matter.members().get(1);
		matter.members().forEach((one) -> declareNone(matter, one));
		standAside(matter, signedIn(member), WHY).andExpect(redirectedUrl("/"));
		assertThat(paper(matter, member, "give-opinion")).isEmpty();
		assertThat(paper(matter, matter.members().get(0), "give-opinion")).isPresent();
		assertThat(paper(matter, matter.chair(), "invite-substitute")).isPresent();
		String path = "/matters/" + matter.slug();
		assertThat(page(path, signedIn(matter.chair()))).contains("0 of 3 given, 1 stood aside, quorum not met yet.",
				member.person().name() + "</b> stood aside.", WHY);
		assertThat(page(path, signedIn(welcome(Role.MANAGER), PASSWORD))).contains(WHY);
		for (Rehearsal.Account other : List.of(matter.director(), matter.members().get(0), matter.officer())) {
			assertThat(page(path, signedIn(other))).doesNotContain(WHY);
		}
		assertThat(this.chronicle.entries(matter.id())).extracting(Entry::act).contains("Member stood aside");
		assertThat(this.chronicle.entries(matter.id())).noneMatch((entry) -> entry.why().contains("cousin"));
		assertThat(page("/conflicts?reference=" + matter.slug(), signedIn(matter.chair()))).contains(WHY,
				"declared by the member");
	}

	@Test
	void aSubstituteAdvisesInThePlaceOfWhoStoodAside() throws Exception {
		Rehearsal matter = convened();
		standAside(matter, signedIn(matter.members().get(0)), WHY).andExpect(redirectedUrl("/"));
		assertThat(paper(matter, matter.members().get(0), "declare-interests")).isEmpty();
		Rehearsal.Account substitute = this.rehearsals.drafted().member();
		answer(matter, matter.chair(), "invite-substitute", Map.of("decision", "invite", "substitute",
				substitute.person().id().toString(), "reason", "One stood aside."));
		for (Rehearsal.Account one : List.of(matter.members().get(1), matter.members().get(2), substitute)) {
			declareNone(matter, one);
			approve(matter, one);
		}
		minute(matter);
		assertThat(latest(matter).decision()).contains(Decision.APPROVED);
		assertThat(this.submissions.get(matter.id()).stage()).isEqualTo(Stage.DIRECTORS_SIGNATURE);
	}

	@Test
	void whoStandsAsideAfterAdvisingIsNotCountedAndTheMinuteWaits() throws Exception {
		Rehearsal matter = convened();
		matter.members().forEach((one) -> {
			declareNone(matter, one);
			approve(matter, one);
		});
		assertThat(paper(matter, matter.chair(), "minute-decision")).isPresent();
		Cookie session = signedIn(matter.members().get(2));
		standAside(matter, session, WHY).andExpect(redirectedUrl("/"));
		assertThat(paper(matter, matter.chair(), "minute-decision")).isEmpty();
		assertThat(paper(matter, matter.chair(), "replace-members")).isPresent();
		opened("/matters/" + matter.slug() + "/opinions/" + matter.members().get(2).person().id(), session)
			.andExpect(status().isForbidden())
			.andExpect(content().string(containsString(CLOSED)));
		Rehearsal.Account substitute = this.rehearsals.drafted().member();
		answer(matter, matter.chair(), "replace-members", Map.of("decision", "invite", "members",
				List.of(substitute.person().id().toString()), "grounds", "One stood aside."));
		declareNone(matter, substitute);
		approve(matter, substitute);
		String bench = page("/papers/" + taken(matter, "minute-decision").id(), signedIn(matter.chair()));
		assertThat(bench).contains("What the minute holds already", WHY, "The opinion given before does not count.");
		minute(matter);
		assertThat(latest(matter).panel().votes().inFavour()).isEqualTo(3);
		String path = "/matters/" + matter.slug();
		for (Cookie full : List.of(signedIn(matter.chair()), signedIn(welcome(Role.MANAGER), PASSWORD))) {
			assertThat(page(path, full)).contains("How it was quorate: 3 of 4 given, 1 stood aside, quorum met.", WHY,
					"in the chair’s words: “Briefly.”");
		}
		assertThat(page(path, signedIn(matter.director()))).contains("How it was quorate")
			.doesNotContain(WHY, "Briefly.");
		String answered = "/answered/" + this.answered.of(matter.id())
			.stream()
			.filter((one) -> one.key().equals("minute-decision"))
			.findFirst()
			.orElseThrow()
			.id()
			.value();
		assertThat(page(answered, signedIn(matter.chair()))).contains("Briefly.");
		for (Rehearsal.Account other : List.of(matter.director(), matter.officer())) {
			assertThat(page(answered, signedIn(other))).contains("Decided.").doesNotContain("Briefly.");
		}
	}

	@Test
	void belowTheQuorumTheChairReturnsTheSubmissionAndItsOfficerReadsWhy() throws Exception {
		Rehearsal matter = convened();
		matter.members().forEach((one) -> {
			declareNone(matter, one);
			approve(matter, one);
		});
		standAside(matter, signedIn(matter.members().get(2)), WHY).andExpect(redirectedUrl("/"));
		answer(matter, matter.chair(), "replace-members",
				Map.of("decision", "return", "grounds", "Nobody else of the council is free before March."));
		assertThat(this.submissions.get(matter.id()).stage()).isEqualTo(Stage.PREPARATION);
		Paper back = paper(matter, matter.officer(), "prepare-submission").orElseThrow();
		assertThat(page("/papers/" + back.id(), signedIn(matter.officer()))).contains("Why it came back");
		String answered = "/answered/" + this.answered.of(matter.id())
			.stream()
			.filter((one) -> one.key().equals("replace-members"))
			.findFirst()
			.orElseThrow()
			.id()
			.value();
		assertThat(page(answered, signedIn(matter.officer())))
			.contains("Nobody else of the council is free before March.", "I return the submission to its case officer")
			.doesNotContain(WHY);
		assertThat(this.chronicle.entries(matter.id()))
			.anySatisfy((entry) -> assertThat(entry.act()).isEqualTo("Submission returned below the quorum"));
	}

	@Test
	void aMinuteIsSignedOnTheLinesThatWereShown() throws Exception {
		Rehearsal matter = convened();
		matter.members().forEach((one) -> {
			declareNone(matter, one);
			approve(matter, one);
		});
		Paper paper = taken(matter, "minute-decision");
		OpenPaper open = this.tasks.open(paper.id(), matter.chair().person());
		assertThat(open.prepared().seen()).isPresent();
		Submitted unseen = new Submitted(Map.of("minute", "Decided.", "interestsMinuted", true), open.formVersion(),
				Optional.empty(), Optional.empty());
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.tasks.answer(paper.id(), matter.chair().person(), unseen))
			.withMessageContaining("has changed since this page was opened");
	}

	@Test
	void theWayToStandAsideStandsBesideThePaperAndNotInItsForm() throws Exception {
		Rehearsal matter = convened();
		Rehearsal.Account member = matter.members().get(0);
		declareNone(matter, member);
		PaperId paper = paper(matter, member, "give-opinion").orElseThrow().id();
		String bench = page("/papers/" + paper, signedIn(member));
		assertThat(bench).contains("href=\"/matters/" + matter.slug() + "/stand-aside\"",
				"Stand aside instead, and say why to the chair and the managers alone");
		assertThat(this.tasks.open(paper, member.person()).form().keys()).doesNotContain("standAside");
	}

	@Test
	void whoHasNoSeatCannotStandAsideAndWhoHasSaysWhy() throws Exception {
		Rehearsal matter = convened();
		standAside(matter, signedIn(this.rehearsals.drafted().member()), WHY).andExpect(status().isNotFound());
		standAside(matter, signedIn(matter.officer()), WHY).andExpect(status().isForbidden());
		Cookie session = signedIn(matter.members().get(0));
		assertThat(page("/matters/" + matter.slug() + "/stand-aside", session)).contains("Why do you stand aside?");
		standAside(matter, session, " ").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("Say why.")));
		assertThat(latest(matter).panel().stoodAside(matter.members().get(0).person().id())).isFalse();
	}

	private void closed(Rehearsal matter, Cookie session, String sentence) throws Exception {
		Set<String> asked = addresses(matter);
		assertThat(asked).hasSizeGreaterThan(20);
		for (String address : asked) {
			String said = opened(address, session).andReturn().getResponse().getContentAsString();
			int status = opened(address, session).andReturn().getResponse().getStatus();
			assertThat(status).as(address).isIn(403, 404);
			assertThat(said).as(address).doesNotContain("Orlo Venn");
			if (status == 403) {
				assertThat(said).as(address).contains(sentence);
			}
		}
		for (String papers : List.of("", "/letter/1.pdf", "/coverage", "/exhibits", "/exhibits/E-01")) {
			opened("/matters/" + matter.slug() + papers, session).andExpect(status().isForbidden())
				.andExpect(content().string(containsString(sentence)));
		}
	}

	/**
	 * Everything that can be asked for under a matter, but for where one stands aside.
	 */
	private Set<String> addresses(Rehearsal matter) {
		String target = this.submissions.get(matter.id()).targets().get(0).id().toString();
		return this.routes.getHandlerMethods()
			.keySet()
			.stream()
			.filter((route) -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.map(RequestMappingInfo::getPatternValues)
			.flatMap(Set::stream)
			.filter((pattern) -> pattern.startsWith("/matters/{slug}") && !pattern.endsWith("/stand-aside"))
			.map((pattern) -> pattern.replace("{slug}", matter.slug())
				.replace("{number}", "E-01")
				.replace("{target}", target)
				.replace("{member}", PersonId.next().toString())
				.replaceAll("\\{(id|bearing)}", target)
				.replaceAll("\\{process}", "Submission")
				.replaceAll("\\{[^/}]*(\\{[^}]*})?[^/}]*}", "1"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private ResultActions standAside(Rehearsal matter, Cookie session, String reason) throws Exception {
		return sent(post("/matters/" + matter.slug() + "/stand-aside").param("reason", reason), session);
	}

	private Rehearsal convened() {
		Rehearsal matter = this.rehearsals.drafted().toTheChair();
		convene(matter);
		return matter;
	}

	private void minute(Rehearsal matter) {
		answer(matter, matter.chair(), "minute-decision",
				Map.of("minute", "Decided.", "discussion", "Briefly.", "interestsMinuted", true));
	}

	private Paper taken(Rehearsal matter, String key) {
		Paper paper = paper(matter, matter.chair(), key).orElseThrow();
		return this.worklist.take(paper.id(), matter.chair().person());
	}

	private Sitting latest(Rehearsal matter) {
		return this.sittings.latest(matter.id()).orElseThrow();
	}

	private void chairToo(Person member) {
		this.people.change(new Person(member.id(), member.signInName(), member.name(), member.email(),
				Set.of(Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR), true));
	}

	private Person welcome(Role role) {
		PersonId id = PersonId.next();
		Person person = new Person(id, "a." + id, "Anna Brandt", "anna@halden.example", Set.of(role), true);
		this.people.welcome(person, PASSWORD);
		return person;
	}

}
