package org.gravamen.letter.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.forms.AnswerBinder;
import org.gravamen.forms.AnswerChecker;
import org.gravamen.forms.Conditions;
import org.gravamen.forms.FormCatalog;
import org.gravamen.letter.LetterKind;
import org.gravamen.letter.LetterPress;
import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.organisation.Organisation;
import org.gravamen.organisation.Organisations;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.submission.Allegations;
import org.gravamen.submission.Description;
import org.gravamen.submission.Identifier;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Readiness;
import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.SubmissionNumber;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = DraftingPagesTests.Pages.class)
@MockitoBean(types = Allegations.class)
class DraftingPagesTests {

	private static final Person OFFICER = new Person(PersonId.next(), "anneke", "Anneke Brandt",
			"anneke@halden.example", Set.of(Role.CASE_OFFICER), true);

	private static final Instant NOW = Instant.parse("2026-11-23T14:32:00Z");

	private static final String DESK = "/matters/HJT-S-2026-041";

	private static final String WORDS = "Dear Minister,\n\nRe: Camp Orlo\n\nWe rely on [E-03] & <b>others</b>.\n\nYours sincerely";

	@Autowired
	private MockMvc web;

	@MockitoBean
	private Submissions submissions;

	@MockitoBean
	private Rights rights;

	@MockitoBean
	private LetterVersions letters;

	@MockitoBean
	private People people;

	private final Submission matter = matter(Stage.PREPARATION, OFFICER.id());

	@BeforeEach
	void theMatterIsInPreparation() {
		given(this.submissions.bySlug("HJT-S-2026-041")).willReturn(this.matter);
		given(this.people.get(OFFICER.id())).willReturn(OFFICER);
	}

	@Test
	void thePageThatOpensASubmissionCarriesTheForm() throws Exception {
		this.web.perform(get("/submissions/new"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("data-check-url=\"/submissions/new/check\"")))
			.andExpect(content().string(containsString("\"id\": \"open-submission\"")));
	}

	@Test
	void answersOpenTheSubmissionAndLeadToItsDesk() throws Exception {
		given(this.submissions.open(any(), eq(OFFICER))).willReturn(this.matter);
		this.web.perform(post("/submissions/new/check").contentType(MediaType.APPLICATION_JSON)
			.content(
					"""
							{"answers": {"matter": "Voss", "title": "Measures", "summary": "What happened.",
							 "regimes": ["uk-global-human-rights"], "country": "Varenia", "measures": ["travel-ban"]}, "seen": ""}"""))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.goTo").value(DESK + "/drafting"));
		verify(this.submissions).open(new OpenSubmission("Voss", "Measures", "What happened.",
				Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "Varenia", null, Set.of(Measure.TRAVEL_BAN)), OFFICER);
	}

	@Test
	void missingAnswersAreSaidFieldByField() throws Exception {
		this.web
			.perform(post("/submissions/new/check").contentType(MediaType.APPLICATION_JSON)
				.content("{\"answers\": {\"matter\": \"Voss\"}}"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(jsonPath("$.complaints[0].field").value("title"))
			.andExpect(jsonPath("$.complaints[0].sentence").value("Say what the letter will be about."));
		verify(this.submissions, never()).open(any(), any());
	}

	@Test
	void aForgedKeyOpensNothing() throws Exception {
		this.web
			.perform(post("/submissions/new/check").contentType(MediaType.APPLICATION_JSON)
				.content("{\"answers\": {\"approved\": true}}"))
			.andExpect(status().isBadRequest());
		verify(this.submissions, never()).open(any(), any());
	}

	@Test
	void theDeskSaysWhatIsMissingAndWhomItConcerns() throws Exception {
		given(this.letters.all(this.matter.id())).willReturn(List.of(version()));
		this.web.perform(get(DESK + "/drafting"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("<li>Attach an exhibit.</li>")))
			.andExpect(content().string(containsString("Darian Voss")))
			.andExpect(content().string(containsString("Passport: V 1234567")))
			.andExpect(content().string(containsString("Letter, version 3")))
			.andExpect(content().string(containsString("Nobody is listed.")));
	}

	@Test
	void theDeskIsItsOfficersAlone() throws Exception {
		given(this.submissions.bySlug("HJT-S-2026-041")).willReturn(matter(Stage.PREPARATION, PersonId.next()));
		this.web.perform(get(DESK + "/drafting")).andExpect(status().isForbidden());
		this.web.perform(get(DESK + "/targets/new")).andExpect(status().isForbidden());
		this.web.perform(get(DESK + "/drafting/letter")).andExpect(status().isForbidden());
	}

	@Test
	void afterPreparationTheDeskIsClosed() throws Exception {
		given(this.submissions.bySlug("HJT-S-2026-041")).willReturn(matter(Stage.DISPATCH, OFFICER.id()));
		this.web.perform(get(DESK + "/drafting")).andExpect(status().isConflict());
	}

	@Test
	void whoHasNoRightToItReadsNoLetter() throws Exception {
		willThrow(new Refusal(Refusal.Reason.NOT_YOURS, "Only those who work on it.")).given(this.rights)
			.check(OFFICER, "read-submission", this.matter.id());
		this.web.perform(get(DESK + "/letter/3")).andExpect(status().isForbidden());
		this.web.perform(get(DESK + "/letter/3.pdf")).andExpect(status().isForbidden());
		verify(this.letters, never()).get(any(), eq(3));
	}

	@Test
	void aTargetIsAddedWithTheRowsThatAreFilled() throws Exception {
		this.web
			.perform(post(DESK + "/targets/new").param("kind", "INDIVIDUAL")
				.param("name", "Ilse Marr")
				.param("birthPlace", "Orlo, Varenia")
				.param("birthDates", "1961\r\n1962-03\r\n")
				.param("documents[0].kind", "PASSPORT")
				.param("documents[0].value", "V 1234567")
				.param("documents[1].kind", "")
				.param("documents[1].value", ""))
			.andExpect(redirectedUrlPattern(DESK + "/targets/*#allegations"));
		verify(this.submissions).addTarget(eq(this.matter.id()),
				argThat((target) -> target.name().equals("Ilse Marr") && target.identifiers()
					.equals(List.of(new Identifier(Identifier.Kind.DATE_OF_BIRTH, "1961"),
							new Identifier(Identifier.Kind.DATE_OF_BIRTH, "1962-03"),
							new Identifier(Identifier.Kind.PLACE_OF_BIRTH, "Orlo, Varenia"),
							new Identifier(Identifier.Kind.PASSPORT, "V 1234567")))),
				eq(OFFICER));
	}

	@Test
	void aTargetWithoutANameIsShownAgainWithWhatIsMissing() throws Exception {
		this.web
			.perform(post(DESK + "/targets/new").param("kind", "INDIVIDUAL").param("positions[0].office", "Commander"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#name\">Write the name of the target.</a>")))
			.andExpect(content().string(containsString("value=\"Commander\"")));
		verify(this.submissions, never()).addTarget(any(), any(), any());
	}

	@Test
	void aDateThatIsNoneIsRefusedBesideItsField() throws Exception {
		this.web
			.perform(post(DESK + "/targets/new").param("kind", "INDIVIDUAL")
				.param("name", "Ilse Marr")
				.param("birthDates", "22/03/1961"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("href=\"#birthDates\"")))
			.andExpect(content().string(containsString("22/03/1961")));
	}

	@Test
	void anUnofferedKindSaysNothingOfClasses() throws Exception {
		this.web.perform(post(DESK + "/targets/new").param("kind", "SHIP").param("name", "Ilse Marr"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("Choose from the answers that are offered.")))
			.andExpect(content().string(not(containsString("org.gravamen"))));
	}

	@Test
	void aTargetIsShownForChange() throws Exception {
		this.web.perform(get(DESK + "/targets/" + this.matter.targets().get(0).id()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("value=\"V 1234567\"")));
		this.web.perform(get(DESK + "/targets/" + UUID.randomUUID())).andExpect(status().isNotFound());
	}

	@Test
	void aSupporterIsAddedUnnamedUnlessAgreed() throws Exception {
		this.web.perform(post(DESK + "/supporters/new").param("name", "Nadia Ferris").param("body", "House of Lords"))
			.andExpect(redirectedUrl(DESK + "/drafting#supporters"));
		verify(this.submissions).addSupporter(eq(this.matter.id()), argThat((one) -> !one.mayBeNamed()), eq(OFFICER));
	}

	@Test
	void thePagesOfFormsCanBeOpened() throws Exception {
		this.web.perform(get(DESK + "/supporters/new")).andExpect(status().isOk());
		this.web.perform(get(DESK + "/drafting/letter")).andExpect(status().isOk());
		this.web.perform(get(DESK + "/description"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Detention \\u003cwithout>")));
	}

	@Test
	void aWrittenLetterIsShownAsItsNewVersion() throws Exception {
		given(this.letters.write(this.matter.id(), WORDS, OFFICER)).willReturn(version());
		this.web.perform(post(DESK + "/drafting/letter").param("text", WORDS).param("basedOn", "0"))
			.andExpect(redirectedUrl(DESK + "/letter/3"));
	}

	@Test
	void aLetterWithoutAParagraphIsShownAgain() throws Exception {
		this.web.perform(post(DESK + "/drafting/letter").param("text", "  ").param("basedOn", "0"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("The letter was not kept")));
		verify(this.letters, never()).write(any(), any(), any());
	}

	@Test
	void aSecondWindowBuriesNothing() throws Exception {
		given(this.letters.current(this.matter.id())).willReturn(Optional.of(version()));
		this.web.perform(post(DESK + "/drafting/letter").param("text", "My words.").param("basedOn", "2"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("Version 3 was written since this page was opened.")))
			.andExpect(content().string(containsString("My words.</textarea>")));
		verify(this.letters, never()).write(any(), any(), any());
	}

	@Test
	void aTextFileIsImportedWordForWord() throws Exception {
		given(this.letters.write(this.matter.id(), WORDS, OFFICER)).willReturn(version());
		MockMultipartFile file = new MockMultipartFile("file", "letter.txt", "text/plain",
				WORDS.getBytes(StandardCharsets.UTF_8));
		this.web.perform(multipart(DESK + "/drafting/letter/import").file(file).param("basedOn", "0"))
			.andExpect(redirectedUrl(DESK + "/letter/3"));
	}

	@Test
	void whatIsNotTextIsNotImported() throws Exception {
		MockMultipartFile file = new MockMultipartFile("file", "letter.txt", "text/plain",
				new byte[] { (byte) 0xFF, (byte) 0xFE, 0, 1 });
		this.web.perform(multipart(DESK + "/drafting/letter/import").file(file).param("basedOn", "0"))
			.andExpect(status().isUnsupportedMediaType())
			.andExpect(content().string(containsString("This is not plain text")));
		verify(this.letters, never()).write(any(), any(), any());
	}

	@Test
	void aVersionShowsItsParagraphsItsExhibitsAndItsFingerprint() throws Exception {
		given(this.letters.get(this.matter.id(), 3)).willReturn(version());
		this.web.perform(get(DESK + "/letter/3"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("href=\"" + DESK + "/exhibits/E-03\"")))
			.andExpect(content().string(containsString("&lt;b&gt;others&lt;/b&gt;")))
			.andExpect(content().string(containsString("Re: Camp Orlo")))
			.andExpect(content().string(containsString("Written by Anneke Brandt")))
			.andExpect(content().string(containsString(version().fingerprint().shown())));
	}

	@Test
	void aVersionIsDownloadedAsPdf() throws Exception {
		given(this.letters.get(this.matter.id(), 3)).willReturn(version());
		this.web.perform(get(DESK + "/letter/3.pdf"))
			.andExpect(status().isOk())
			.andExpect(content().contentType(MediaType.APPLICATION_PDF))
			.andExpect(content().string(startsWith("%PDF-")));
	}

	@Test
	void whatChangedIsMarkedInTheParagraph() throws Exception {
		String rewritten = WORDS.replace("We rely on", "We mostly rely on");
		given(this.letters.get(this.matter.id(), 3)).willReturn(version());
		given(this.letters.get(this.matter.id(), 4))
			.willReturn(new LetterVersion(this.matter.id(), 4, LetterKind.SUBMISSION, rewritten,
					Fingerprint.of(rewritten.getBytes(StandardCharsets.UTF_8)), OFFICER.id(), NOW));
		this.web.perform(get(DESK + "/letter/compare/3/4"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("<ins>mostly </ins>")))
			.andExpect(content().string(not(containsString("<del>"))));
	}

	private LetterVersion version() {
		return new LetterVersion(this.matter.id(), 3, LetterKind.SUBMISSION, WORDS,
				Fingerprint.of(WORDS.getBytes(StandardCharsets.UTF_8)), OFFICER.id(), NOW);
	}

	private static Submission matter(Stage stage, PersonId officer) {
		Description words = new Description("Colonel Darian Voss", "Measures", "Detention <without> charge.", "Varenia",
				"", Set.of(Measure.ASSET_FREEZE));
		Target target = new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL, "Darian Voss", "", "Commander",
				List.of(new Identifier(Identifier.Kind.PASSPORT, "V 1234567")));
		return new Submission(SubmissionId.next(), new SubmissionNumber("HJT", 2026, 41), words,
				List.of(new TestVersion(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-amended")), officer, NOW, stage,
				NOW, List.of(target), List.of());
	}

	@Configuration(proxyBeanMethods = false)
	@ComponentScan(
			basePackages = { "org.gravamen.web", "org.gravamen.submission.web", "org.gravamen.letter.web",
					"org.gravamen.law" },
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
	@Import({ FormCatalog.class, AnswerChecker.class, AnswerBinder.class, LetterPress.class, WorkingDays.class })
	static class Pages implements WebMvcConfigurer {

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

		@Bean
		Organisation organisation() {
			return new Organisations().of("halden");
		}

		@Bean
		LetterReader letterReader(Organisation organisation) {
			return new LetterReader(organisation);
		}

		@Bean
		Conditions conditions() {
			return Mockito.mock(Conditions.class);
		}

		@Bean
		Readiness readiness() {
			return new Readiness(List.of((submission) -> Optional.of("Attach an exhibit.")));
		}

		@Override
		public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
			resolvers.add(new TheOfficer());
		}

	}

	private static final class TheOfficer implements HandlerMethodArgumentResolver {

		@Override
		public boolean supportsParameter(MethodParameter parameter) {
			return parameter.getParameterType() == Person.class;
		}

		@Override
		public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
				NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
			return OFFICER;
		}

	}

}
