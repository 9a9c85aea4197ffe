package org.gravamen.submission.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gravamen.law.LegalTests;
import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.submission.Allegation;
import org.gravamen.submission.Allegations;
import org.gravamen.submission.Count;
import org.gravamen.submission.Measure;
import org.gravamen.submission.Names;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.support.DraftingDesk;
import org.gravamen.support.OfficersPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gravamen.support.OfficersPages.MATTER;
import static org.gravamen.support.OfficersPages.OFFICER;
import static org.gravamen.support.OfficersPages.TEST;
import static org.gravamen.support.OfficersPages.matter;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Targets, allegations and the tests by which a submission is judged, as pages.
 */
@DraftingDesk
class TargetPagesTests {

	@Autowired
	private MockMvc web;

	@Autowired
	private Submissions submissions;

	@Autowired
	private Allegations allegations;

	@Autowired
	private LegalTests tests;

	private final Allegation alleged = new Allegation(UUID.randomUUID(), TEST, "torture", "fails-duty",
			"Let <others> beat them.");

	private final Submission matter = matter(Stage.PREPARATION, OFFICER.id(), List.of(this.alleged));

	private final String page = MATTER + "/targets/" + this.matter.targets().get(0).id();

	@BeforeEach
	void theMatterIsInPreparation() {
		given(this.submissions.bySlug(OfficersPages.SLUG)).willReturn(this.matter);
	}

	@Test
	void anEntityIsReadWithAllThatTellsItApart() throws Exception {
		this.web
			.perform(post(MATTER + "/targets/new").param("kind", "ENTITY")
				.param("name", "Oster Valley Mining Company")
				.param("entityType", "Company")
				.param("registration", "118-2204")
				.param("subsidiaries", "Oster Haulage\r\n\r\nOster Trading")
				.param("aliases[0].name", "OVMC")
				.param("aliases[0].strength", "WEAK")
				.param("positions[0].office", "Operator")
				.param("positions[0].from", "2014")
				.param("designations[0].regime", "Canada")
				.param("designations[0].on", "2025-06")
				.param("confidence", "CONFIRMED")
				.param("exculpatory", "NONE_FOUND")
				.param("searchNote", "The register.")
				.param("measures", "ASSET_FREEZE", "TRAVEL_BAN")
				.param("reasons", "There are reasonable grounds."))
			.andExpect(redirectedUrlPattern(MATTER + "/targets/*#allegations"));
		ArgumentCaptor<Target> added = ArgumentCaptor.forClass(Target.class);
		verify(this.submissions).addTarget(eq(this.matter.id()), added.capture(), eq(OFFICER));
		Target target = added.getValue();
		assertThat(target.identifiers()).extracting((one) -> one.kind() + " " + one.value())
			.containsExactly("ENTITY_TYPE Company", "REGISTRATION_NUMBER 118-2204", "SUBSIDIARY Oster Haulage",
					"SUBSIDIARY Oster Trading");
		assertThat(target.names().aliases()).containsExactly(new Names.Alias("OVMC", Names.Strength.WEAK));
		assertThat(target.position()).isEqualTo("Operator (since 2014)");
		assertThat(target.designations().get(0).shown()).isEqualTo("Canada, June 2025");
		assertThat(target.assessment().measures()).containsExactlyInAnyOrder(Measure.ASSET_FREEZE, Measure.TRAVEL_BAN);
	}

	@Test
	void aClassHasACountWithItsMeaning() throws Exception {
		this.web
			.perform(post(MATTER + "/targets/new").param("kind", "CLASS")
				.param("name", "Officers of the group")
				.param("countOperator", "MORE_THAN")
				.param("countNumber", "20"))
			.andExpect(redirectedUrlPattern(MATTER + "/targets/*#allegations"));
		ArgumentCaptor<Target> added = ArgumentCaptor.forClass(Target.class);
		verify(this.submissions).addTarget(any(), added.capture(), any());
		assertThat(added.getValue().count()).contains(new Count(Count.Operator.MORE_THAN, 20));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			birthDates             | 1961-02-31 | There is no 31 February 1961.
			positions[0].from      | 2020       | Write the position.
			registration           | 118-2204   | This does not belong to a target of the kind «Individual».
			countNumber            | many       | Write how many as a number from 1 to 100,000.
			countNumber            | 20         | Choose how the number is meant
			aliases[0].name        | Warden     | Choose how strong each other name is.
			documents[0].value     | V 1        | Choose of what kind each document is.
			designations[0].on     | 2020-07    | Write the regime of the existing designation.
			exculpatory            | NONE_FOUND | where you searched in vain.
			confidence             | CERTAIN    | Choose from the answers that are offered.
			""")
	void whatCannotBeIsSaidInASentenceAndNothingIsKept(String field, String value, String sentence) throws Exception {
		this.web
			.perform(post(MATTER + "/targets/new").param("kind", "INDIVIDUAL")
				.param("name", "Ilse Marr")
				.param(field, value))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("One thing must be put right")))
			.andExpect(content().string(containsString(sentence)))
			.andExpect(content().string(containsString("value=\"Ilse Marr\"")))
			.andExpect(content().string(not(containsString("org.gravamen"))));
		verify(this.submissions, never()).addTarget(any(), any(), any());
	}

	@Test
	void aPositionThatEndsBeforeItBeginsIsSaidBesideThePositions() throws Exception {
		this.web
			.perform(post(MATTER + "/targets/new").param("kind", "INDIVIDUAL")
				.param("name", "Ilse Marr")
				.param("positions[0].office", "Commander")
				.param("positions[0].from", "2020")
				.param("positions[0].until", "2019"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#positions\">A position ends after it begins.")));
	}

	@Test
	void whatTheHouseRefusesIsShownOnThePage() throws Exception {
		willThrow(new Refusal(Refusal.Reason.FIELD_INVALID, "A date of birth cannot lie in the future."))
			.given(this.submissions)
			.addTarget(any(), any(), any());
		this.web
			.perform(post(MATTER + "/targets/new").param("kind", "INDIVIDUAL")
				.param("name", "Ilse Marr")
				.param("birthDates", "2026-12"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("A date of birth cannot lie in the future.")));
	}

	@Test
	void lookAlikeLettersAreShownAndKeptOnlyWhenConfirmed() throws Exception {
		String name = "D\u0430rian Voss\u202E";
		this.web.perform(post(MATTER + "/targets/new").param("kind", "INDIVIDUAL").param("name", name))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("cyrillic small letter a (U+0430)")))
			.andExpect(content().string(containsString("[U+202E]")));
		verify(this.submissions, never()).addTarget(any(), any(), any());
		String seal = UnusualCharacters.seal(Map.of("The name", name));
		this.web.perform(
				post(MATTER + "/targets/new").param("kind", "INDIVIDUAL").param("name", name).param("confirmed", seal))
			.andExpect(redirectedUrlPattern(MATTER + "/targets/*#allegations"));
		ArgumentCaptor<Target> added = ArgumentCaptor.forClass(Target.class);
		verify(this.submissions).addTarget(any(), added.capture(), any());
		assertThat(added.getValue().name()).isEqualTo(name);
	}

	@Test
	void aTargetIsShownWithItsAllegationsAndComesBackAsItWas() throws Exception {
		this.web.perform(get(this.page))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Let &lt;others&gt; beat them.")))
			.andExpect(content().string(containsString("Fails a duty to investigate or prosecute it")))
			.andExpect(content().string(containsString("Add an allegation under United Kingdom: global human rights")))
			.andExpect(content().string(containsString("1961\n1962-03</textarea>")));
	}

	@Test
	void theOptionsOfAnAllegationComeFromTheTestOfTheSubmission() throws Exception {
		this.web.perform(get(this.page + "/allegations/new/uk-global-human-rights"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("value=\"section-11-as-enacted\"")))
			.andExpect(content().string(containsString("value=\"torture\"")))
			.andExpect(content().string(containsString("value=\"owned-or-controlled\"")))
			.andExpect(content().string(not(containsString("value=\"bribery\""))));
		this.web.perform(get(this.page + "/allegations/new/canada-jvcfoa")).andExpect(status().isNotFound());
	}

	@Test
	void anAllegationIsAddedChangedAndRemoved() throws Exception {
		this.web.perform(allegation("/allegations/new/uk-global-human-rights"))
			.andExpect(redirectedUrl(this.page + "#allegations"));
		ArgumentCaptor<Allegation> added = ArgumentCaptor.forClass(Allegation.class);
		UUID target = this.matter.targets().get(0).id();
		verify(this.allegations).add(eq(this.matter.id()), eq(target), added.capture(), eq(OFFICER));
		assertThat(added.getValue().test()).isEqualTo(TEST);
		assertThat(added.getValue().limb()).isEqualTo("profits");
		this.web.perform(get(this.page + "/allegations/" + this.alleged.id()))
			.andExpect(content().string(containsString("Let &lt;others&gt; beat them.</textarea>")));
		this.web.perform(allegation("/allegations/" + this.alleged.id()))
			.andExpect(redirectedUrl(this.page + "#allegations"));
		verify(this.allegations).change(eq(this.matter.id()), eq(target), any(), eq(OFFICER));
		this.web.perform(post(this.page + "/allegations/" + this.alleged.id() + "/remove"))
			.andExpect(redirectedUrl(this.page + "#allegations"));
		verify(this.allegations).remove(this.matter.id(), target, this.alleged.id(), OFFICER);
	}

	@Test
	void onlyMeasuresOfTheRegimesAreOfferedAndWhatNobodyCheckedIsMarked() throws Exception {
		TestVersion canada = new TestVersion(Regime.CANADA_JVCFOA, "section-4");
		String right = this.tests.get(canada).rights().get(0).key();
		String limb = this.tests.get(canada).limbs().get(0).key();
		under(List.of(canada), List.of(new Allegation(UUID.randomUUID(), canada, right, limb, "Took them.")));
		this.web.perform(get(this.page))
			.andExpect(content().string(containsString("value=\"ASSET_FREEZE\"")))
			.andExpect(content().string(not(containsString("value=\"DIRECTOR_DISQUALIFICATION\""))))
			.andExpect(content().string(containsString("Not checked against the text: Canada")))
			.andExpect(content().string(containsString("<span class=\"tag tag--due\">Not checked against the text")));
	}

	@Test
	void theSameFactsAreCarriedOverToAnotherRegime() throws Exception {
		under(List.of(TEST, new TestVersion(Regime.EU_GLOBAL_HUMAN_RIGHTS, "decision-2020-1999")),
				List.of(this.alleged));
		String other = this.page + "/allegations/new/eu-global-human-rights?like=" + this.alleged.id();
		this.web.perform(get(this.page)).andExpect(content().string(containsString(other)));
		this.web.perform(get(other))
			.andExpect(content().string(containsString("Let &lt;others&gt; beat them.</textarea>")))
			.andExpect(content().string(containsString("value=\"torture\" checked")));
	}

	private void under(List<TestVersion> tests, List<Allegation> allegations) {
		Target old = this.matter.targets().get(0);
		Target accused = new Target(old.id(), old.kind(), old.names(), old.positions(), old.identifiers(),
				old.designations(), old.count(), old.assessment(), allegations);
		given(this.submissions.bySlug(OfficersPages.SLUG)).willReturn(
				new Submission(this.matter.id(), this.matter.number(), this.matter.description(), tests, OFFICER.id(),
						OfficersPages.NOW, Stage.PREPARATION, OfficersPages.NOW, List.of(accused), List.of()));
	}

	@Test
	void anAllegationWithoutALimbIsShownAgain() throws Exception {
		this.web
			.perform(post(this.page + "/allegations/new/uk-global-human-rights").param("version", TEST.version())
				.param("right", "torture")
				.param("summary", "Beat them."))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#limb\">Choose how the target is involved.</a>")))
			.andExpect(content().string(containsString("Beat them.</textarea>")));
		verify(this.allegations, never()).add(any(), any(), any(), any());
	}

	@Test
	void aStalePageOfAnAllegationIsRefused() throws Exception {
		willThrow(new Refusal(Refusal.Reason.STALE_VERSION, "The submission is not judged by this test, or no longer."))
			.given(this.allegations)
			.add(any(), any(), any(), any());
		this.web.perform(allegation("/allegations/new/uk-global-human-rights")).andExpect(status().isConflict());
	}

	@Test
	void theDescriptionSaysThatThereIsAnUnverifiedWordingAndAdoptsIt() throws Exception {
		this.web.perform(get(MATTER + "/description"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Judged by these tests")))
			.andExpect(content().string(containsString("Not verified that it applies: ")))
			.andExpect(content().string(containsString("Adopt the unverified wording")));
		this.web.perform(post(MATTER + "/legal-tests/uk-global-human-rights/section-11-as-amended/adopt"))
			.andExpect(redirectedUrl(MATTER + "/description"));
		verify(this.allegations).adopt(this.matter.id(),
				new TestVersion(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-amended"), OFFICER);
		this.web.perform(post(MATTER + "/legal-tests/narnia/one/adopt")).andExpect(status().isNotFound());
	}

	private MockHttpServletRequestBuilder allegation(String path) {
		return post(this.page + path).param("version", TEST.version())
			.param("right", "torture")
			.param("limb", "profits")
			.param("summary", "Profited from it.");
	}

	@Test
	void aSupporterIsAddedUnnamedUnlessAgreed() throws Exception {
		this.web.perform(post(MATTER + "/supporters/new").param("name", "Nadia Ferris").param("body", "House of Lords"))
			.andExpect(redirectedUrl(MATTER + "/drafting#supporters"));
		verify(this.submissions).addSupporter(eq(this.matter.id()), argThat((one) -> !one.mayBeNamed()), eq(OFFICER));
	}

}
