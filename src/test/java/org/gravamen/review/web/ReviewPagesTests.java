package org.gravamen.review.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.gravamen.evidence.Consents;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Provenance;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.law.Regime;
import org.gravamen.law.TestVersion;
import org.gravamen.letter.Paragraph;
import org.gravamen.people.Rights;
import org.gravamen.review.AWorksheet;
import org.gravamen.review.Bearing;
import org.gravamen.review.Bearings;
import org.gravamen.review.ExhibitFinding;
import org.gravamen.review.Met;
import org.gravamen.review.Paragraphs;
import org.gravamen.review.Point;
import org.gravamen.review.PointFinding;
import org.gravamen.review.Standing;
import org.gravamen.review.StandingParagraph;
import org.gravamen.review.Worksheets;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OfficersPages;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gravamen.support.OfficersPages.NOW;
import static org.gravamen.support.OfficersPages.OFFICER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The matrix, the findings and the paragraphs as pages.
 */
@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = ReviewPagesTests.Pages.class)
class ReviewPagesTests {

	private static final String COVERAGE = OfficersPages.MATTER + "/coverage";

	private static final String REGIME = "uk-global-human-rights";

	private static final String HOSTILE = "<script>alert('1')</script>";

	private static final String ESCAPED = "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;";

	@Autowired
	private MockMvc web;

	@MockitoBean
	private Submissions submissions;

	@MockitoBean
	private Worksheets worksheets;

	@MockitoBean
	private Bearings bearings;

	@MockitoBean
	private Paragraphs paragraphs;

	@MockitoBean
	private Exhibits exhibits;

	@MockitoBean
	private Rights rights;

	private final Submission matter = OfficersPages.matter(Stage.PREPARATION, OFFICER.id());

	private final UUID target = this.matter.targets().get(0).id();

	private final Point conduct = new Point(this.target, REGIME, "conduct");

	private final Exhibit roster = exhibit(3, "Staff roster " + HOSTILE);

	private final AWorksheet worksheet = new AWorksheet(this.matter, List.of(this.roster));

	@BeforeEach
	void aMatterIsPrepared() {
		stands(Stage.PREPARATION, OFFICER.id());
		given(this.exhibits.of(this.matter.id())).willReturn(List.of(this.roster));
		this.worksheet.bearing(supports(this.conduct, "page 3 " + HOSTILE));
		given(this.worksheets.of(any())).willAnswer((call) -> this.worksheet.sheet());
		written(Standing.UNSUPPORTED);
	}

	@Test
	void theMatrixShowsExhibitsGradesOriginsAndWarnings() throws Exception {
		this.web.perform(get(COVERAGE))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("href=\"" + COVERAGE + "/" + this.target + "\"")))
			.andExpect(content().string(containsString("E-03 B2</a>")))
			.andExpect(content().string(containsString("1 origin")))
			.andExpect(content().string(containsString("flag--single_source")))
			.andExpect(content().string(containsString("flag--gap")))
			.andExpect(content().string(containsString("0 of 8")));
		Submission amended = under(new TestVersion(Regime.UK_GLOBAL_HUMAN_RIGHTS, "section-11-as-amended"));
		given(this.worksheets.of(any())).willReturn(new AWorksheet(amended, List.of()).sheet());
		this.web.perform(get(COVERAGE)).andExpect(content().string(containsString("Only where it applies")));
	}

	@Test
	void aMatrixOfNobodySaysSo() throws Exception {
		Submission nobody = new Submission(this.matter.id(), this.matter.number(), this.matter.description(),
				this.matter.regimes(), OFFICER.id(), NOW, Stage.PREPARATION, NOW, List.of(), List.of());
		given(this.submissions.bySlug(OfficersPages.SLUG)).willReturn(nobody);
		given(this.worksheets.of(any())).willReturn(new AWorksheet(nobody, List.of()).sheet());
		this.web.perform(get(COVERAGE))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("the submission names no target")));
	}

	@Test
	void whatNobodyCheckedAgainstTheLawIsMarked() throws Exception {
		this.web.perform(get(COVERAGE))
			.andExpect(content().string(not(containsString("not checked against the text"))));
		Submission canadian = under(new TestVersion(Regime.CANADA_JVCFOA, "section-4"));
		given(this.worksheets.of(any())).willReturn(new AWorksheet(canadian, List.of()).sheet());
		this.web.perform(get(COVERAGE)).andExpect(content().string(containsString("not checked against the text")));
		this.web.perform(get(COVERAGE + "/" + this.target))
			.andExpect(content().string(containsString("not checked against the text of the law")));
	}

	@Test
	void theOfficerBringsToBearAndDoesNotFind() throws Exception {
		offers("Bring an exhibit to bear", true);
		offers("Take it away", true);
		offers("Your findings", false);
		offers("Drop this target", false);
		this.web.perform(get(COVERAGE + "/exhibits"))
			.andExpect(content().string(not(containsString("Keep these findings"))))
			.andExpect(content().string(containsString("Not found yet")));
		this.web.perform(get(COVERAGE + "/letter"))
			.andExpect(content().string(containsString("It states no fact")))
			.andExpect(content().string(not(containsString("Let it stand"))));
	}

	@Test
	void theReviewerFindsAndDoesNotBringToBear() throws Exception {
		underReview();
		offers("Bring an exhibit to bear", false);
		offers("Take it away", false);
		offers("Your findings", true);
		offers("Drop this target", true);
		this.web.perform(get(COVERAGE + "/exhibits"))
			.andExpect(content().string(containsString("Keep these findings")));
		this.web.perform(get(COVERAGE + "/letter"))
			.andExpect(content().string(not(containsString("It states no fact: courtesy, argument or request"))))
			.andExpect(content().string(containsString("Let it stand")));
	}

	@ParameterizedTest
	@EnumSource(value = Stage.class, names = { "PREPARATION", "LEGAL_ADVISORY_SIGN_OFF", "DISPATCH" })
	void atAnotherTimeNothingIsOfferedToTheReviewer(Stage stage) throws Exception {
		underReview();
		stands(stage, PersonId.next());
		offersNothing();
	}

	@Test
	void whoOnlyReadsIsOfferedNothing() throws Exception {
		stands(Stage.EVIDENCE_REVIEW, PersonId.next());
		offersNothing();
		stands(Stage.EVIDENCE_REVIEW, OFFICER.id());
		offersNothing();
	}

	@Test
	void anExhibitIsBroughtToBearOnSeveralPoints() throws Exception {
		this.web
			.perform(bring("E-03", "SPEAKS_AGAINST", " page 9 ").param("points", REGIME + " conduct",
					REGIME + " identity"))
			.andExpect(redirectedUrl(COVERAGE + "/" + this.target));
		ArgumentCaptor<List<Bearing>> noted = ArgumentCaptor.captor();
		verify(this.bearings).note(eq(this.matter.id()), noted.capture(), eq(OFFICER));
		assertThat(noted.getValue()).extracting(Bearing::point)
			.containsExactly(this.conduct, new Point(this.target, REGIME, "identity"));
		assertThat(noted.getValue()).allSatisfy((one) -> {
			assertThat(one.exhibit()).isEqualTo(new ExhibitNumber(3));
			assertThat(one.direction()).isEqualTo(Bearing.Direction.SPEAKS_AGAINST);
			assertThat(one.passage()).isEqualTo("page 9");
		});
	}

	@Test
	void whatCannotBeNotedIsAskedAgainWithEverythingThatWasTyped() throws Exception {
		willThrow(new Refusal(Refusal.Reason.FIELD_INVALID, "It is noted already.")).given(this.bearings)
			.note(any(), any(), any());
		this.web.perform(bring("E-03", "SPEAKS_AGAINST", "Line " + HOSTILE).param("points", REGIME + " involvement"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#bring\">It is noted already.</a>")))
			.andExpect(content().string(containsString("value=\"E-03\" selected=\"selected\"")))
			.andExpect(content().string(containsString("value=\"SPEAKS_AGAINST\" selected=\"selected\"")))
			.andExpect(content().string(containsString("value=\"Line " + ESCAPED + "\"")))
			.andExpect(content().string(containsString("value=\"" + REGIME + " involvement\" checked=\"checked\"")))
			.andExpect(content().string(not(containsString("<script>alert"))));
	}

	@Test
	void anExhibitIsChosenFirst() throws Exception {
		for (String none : List.of("", "E-x", "3", HOSTILE)) {
			this.web.perform(bring(none, "SUPPORTS", "page 9").param("points", REGIME + " conduct"))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(containsString("<a href=\"#bring\">Choose an exhibit.</a>")))
				.andExpect(content().string(containsString("value=\"page 9\"")));
		}
		verifyNoInteractions(this.bearings);
	}

	@ParameterizedTest
	@EnumSource(value = Refusal.Reason.class, names = { "NOT_YOURS", "NOT_FOUND", "WRONG_STATE", "STALE_VERSION" })
	void anyOtherRefusalIsAPageOfItsOwn(Refusal.Reason reason) throws Exception {
		Refusal refusal = new Refusal(reason, "It cannot be done now.");
		willThrow(refusal).given(this.bearings).note(any(), any(), any());
		willThrow(refusal).given(this.bearings).lift(any(), any(), any());
		willThrow(refusal).given(this.worksheets).find(any(), any(), any());
		willThrow(refusal).given(this.worksheets).findExhibits(any(), any(), any());
		willThrow(refusal).given(this.worksheets).drop(any(), any(), any(), any());
		willThrow(refusal).given(this.paragraphs).statesNoFact(any(), any(), any());
		willThrow(refusal).given(this.paragraphs).allow(any(), any(), any(), any());
		for (MockHttpServletRequestBuilder act : acts()) {
			this.web.perform(act)
				.andExpect(status().is(reason.status()))
				.andExpect(content().string(containsString("It cannot be done now.")));
		}
	}

	@Test
	void whoMayNotReadTheSubmissionSeesAndDoesNothing() throws Exception {
		willThrow(new Refusal(Refusal.Reason.NOT_YOURS, "Only those who work on it.")).given(this.rights)
			.check(OFFICER, "read-submission", this.matter.id());
		for (String page : List.of("", "/" + this.target, "/exhibits", "/letter")) {
			this.web.perform(get(COVERAGE + page)).andExpect(status().isForbidden());
		}
		for (MockHttpServletRequestBuilder act : acts()) {
			this.web.perform(act).andExpect(status().isForbidden());
		}
		verifyNoInteractions(this.bearings, this.worksheets, this.paragraphs, this.exhibits);
	}

	@Test
	void aTargetThatIsNotThereIsNotFound() throws Exception {
		this.web.perform(get(COVERAGE + "/" + UUID.randomUUID())).andExpect(status().isNotFound());
		this.web.perform(get(COVERAGE + "/nobody")).andExpect(status().isNotFound());
	}

	@Test
	void whatIsLiftedLeadsBackToItsPoint() throws Exception {
		UUID noted = UUID.randomUUID();
		this.web.perform(lift(noted, REGIME, "conduct"))
			.andExpect(redirectedUrl(COVERAGE + "/" + this.target + "#" + REGIME + "-conduct"));
		verify(this.bearings).lift(this.matter.id(), noted, OFFICER);
		this.web.perform(lift(noted, "x\r\nSet-Cookie: a=b", HOSTILE))
			.andExpect(redirectedUrl(COVERAGE + "/" + this.target));
	}

	@Test
	void findingsAreKeptAndWhatWasLeftOpenIsNot() throws Exception {
		underReview();
		String basis = this.worksheet.cell(this.conduct).basis().hex();
		this.web
			.perform(point(point(findings(), 0, "identity", basis, "", ""), 1, "conduct", basis, "PARTLY",
					" Nothing for March. "))
			.andExpect(redirectedUrl(COVERAGE));
		verify(this.worksheets).find(this.matter.id(),
				List.of(new PointFinding(this.conduct, Met.PARTLY, "Nothing for March.", new Fingerprint(basis))),
				OFFICER);
	}

	@Test
	void thePageOfTwoRegimesLeavesGapsBetweenItsNumbers() throws Exception {
		underReview();
		String basis = this.worksheet.cell(this.conduct).basis().hex();
		this.web.perform(point(point(findings(), 1, "conduct", basis, "MET", ""), 20, "identity", basis, "MET", ""))
			.andExpect(redirectedUrl(COVERAGE));
		ArgumentCaptor<List<PointFinding>> found = ArgumentCaptor.captor();
		verify(this.worksheets).find(eq(this.matter.id()), found.capture(), eq(OFFICER));
		assertThat(found.getValue()).extracting((one) -> one.point().element()).containsExactly("conduct", "identity");
	}

	@Test
	void aFindingThatDoesNotSayWhyIsAskedAgainWithEverythingThatWasTyped() throws Exception {
		underReview();
		willThrow(new AnswersRefused(List.of(new Complaint(this.conduct.text(), "Say what is missing."))))
			.given(this.worksheets)
			.find(any(), any(), any());
		String basis = this.worksheet.cell(this.conduct).basis().hex();
		this.web
			.perform(point(point(findings(), 0, "identity", basis, "NOT_MET", "Two men " + HOSTILE), 1, "conduct",
					basis, "PARTLY", ""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content()
				.string(containsString("<a href=\"#" + REGIME + "-conduct-note\">Say what is missing.</a>")))
			.andExpect(content().string(containsString("name=\"points[0].met\" value=\"NOT_MET\" checked=\"checked\"")))
			.andExpect(content().string(containsString("name=\"points[1].met\" value=\"PARTLY\" checked=\"checked\"")))
			.andExpect(content().string(containsString("Two men " + ESCAPED + "</textarea>")))
			.andExpect(content().string(not(containsString("<script>alert"))));
	}

	@Test
	void whatThePageNeverShowedIsRefused() throws Exception {
		underReview();
		for (String basis : List.of("", "0", HOSTILE, "g".repeat(64))) {
			this.web.perform(point(findings(), 1, "conduct", basis, "MET", "")).andExpect(status().isConflict());
			this.web.perform(exhibitFindings(0, 3, basis, "true", "")).andExpect(status().isConflict());
		}
		this.web.perform(point(findings(), 1, "conduct", "0".repeat(64), "PERHAPS", ""))
			.andExpect(status().is4xxClientError());
		verify(this.worksheets, never()).find(any(), any(), any());
	}

	@Test
	void whatWasFoundIsShownAgainToTheReviewerAndToOthers() throws Exception {
		this.worksheet.finding(this.conduct, Met.PARTLY, "Nothing for March " + HOSTILE);
		this.worksheet.rejecting(this.roster, "A copy " + HOSTILE);
		this.worksheet.dropping(this.target, "Nothing shows it " + HOSTILE);
		this.web.perform(get(COVERAGE))
			.andExpect(content().string(containsString("<b class=\"matrix__found\">Partly met</b>")))
			.andExpect(content().string(containsString("To be dropped")));
		this.web.perform(get(COVERAGE + "/" + this.target))
			.andExpect(content().string(containsString("Nothing for March " + ESCAPED)));
		this.web.perform(get(COVERAGE + "/exhibits"))
			.andExpect(content().string(containsString("Rejected: A copy " + ESCAPED)));
		underReview();
		this.web.perform(get(COVERAGE + "/" + this.target))
			.andExpect(content().string(containsString("value=\"PARTLY\" checked=\"checked\"")))
			.andExpect(content().string(containsString("Nothing for March " + ESCAPED + "</textarea>")))
			.andExpect(content().string(containsString("Nothing shows it " + ESCAPED)))
			.andExpect(content().string(containsString("Keep this target after all</button>")));
		this.web.perform(get(COVERAGE + "/exhibits"))
			.andExpect(content().string(containsString("value=\"false\" checked=\"checked\"")))
			.andExpect(content().string(containsString("value=\"A copy " + ESCAPED + "\"")));
	}

	@Test
	void hostileWordsAreShownAsWords() throws Exception {
		for (String page : List.of("", "/" + this.target, "/exhibits", "/letter")) {
			this.web.perform(get(COVERAGE + page)).andExpect(content().string(not(containsString("<script>alert"))));
		}
		this.web.perform(get(COVERAGE + "/" + this.target))
			.andExpect(content().string(containsString("page 3 " + ESCAPED)))
			.andExpect(content().string(containsString("Staff roster " + ESCAPED)));
		this.web.perform(get(COVERAGE + "/exhibits"))
			.andExpect(content().string(containsString("Staff roster " + ESCAPED)));
		this.web.perform(get(COVERAGE + "/letter")).andExpect(content().string(containsString("Beaten " + ESCAPED)));
	}

	@Test
	void aTargetIsDroppedAndKeptAfterAll() throws Exception {
		underReview();
		this.web.perform(drop("true", "Nothing shows it.")).andExpect(redirectedUrl(COVERAGE + "/" + this.target));
		verify(this.worksheets).drop(this.matter.id(), this.target, Optional.of("Nothing shows it."), OFFICER);
		this.web.perform(drop("false", "")).andExpect(redirectedUrl(COVERAGE + "/" + this.target));
		verify(this.worksheets).drop(this.matter.id(), this.target, Optional.empty(), OFFICER);
		willThrow(new Refusal(Refusal.Reason.FIELD_INVALID, "Say why.")).given(this.worksheets)
			.drop(this.matter.id(), this.target, Optional.of(""), OFFICER);
		this.web.perform(drop("true", ""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#drop-reason\">Say why.</a>")));
	}

	@Test
	void exhibitsAreAcceptedAndRejected() throws Exception {
		underReview();
		this.web.perform(exhibitFindings(0, 3, this.roster.fingerprint().hex(), "false", " A copy. "))
			.andExpect(redirectedUrl(COVERAGE));
		verify(this.worksheets).findExhibits(this.matter.id(),
				List.of(new ExhibitFinding(new ExhibitNumber(3), false, "A copy.", this.roster.fingerprint())),
				OFFICER);
	}

	@Test
	void aRejectionWithoutAReasonIsAskedAgainWithWhatWasTyped() throws Exception {
		underReview();
		given(this.exhibits.of(this.matter.id())).willReturn(List.of(this.roster, exhibit(4, "Gate book")));
		willThrow(new AnswersRefused(List.of(new Complaint("E-04", "Say why you reject it.")))).given(this.worksheets)
			.findExhibits(any(), any(), any());
		this.web
			.perform(exhibitFindings(0, 3, this.roster.fingerprint().hex(), "false", "A copy " + HOSTILE)
				.param("exhibits[1].number", "4")
				.param("exhibits[1].basis", this.roster.fingerprint().hex())
				.param("exhibits[1].accepted", "false")
				.param("exhibits[1].reason", ""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#E-04\">Say why you reject it.</a>")))
			.andExpect(content().string(containsString("value=\"A copy " + ESCAPED + "\"")))
			.andExpect(content()
				.string(containsString("name=\"exhibits[1].accepted\" value=\"false\" checked=\"checked\"")));
	}

	@Test
	void aThousandExhibitsAreFoundAtOnce() throws Exception {
		underReview();
		MockHttpServletRequestBuilder all = post(COVERAGE + "/exhibits");
		IntStream.range(0, 1000).forEach((at) -> exhibit(all, at, at + 1, this.roster.fingerprint().hex(), "true", ""));
		this.web.perform(all).andExpect(redirectedUrl(COVERAGE));
		ArgumentCaptor<List<ExhibitFinding>> found = ArgumentCaptor.captor();
		verify(this.worksheets).findExhibits(eq(this.matter.id()), found.capture(), eq(OFFICER));
		assertThat(found.getValue()).hasSize(1000);
		assertThat(found.getValue().get(999).exhibit()).isEqualTo(new ExhibitNumber(1000));
	}

	@Test
	void theLetterIsSorted() throws Exception {
		String hex = Fingerprint.of(new byte[] { 7 }).hex();
		this.web.perform(post(COVERAGE + "/letter/sorted").param("noFact", hex))
			.andExpect(redirectedUrl(COVERAGE + "/letter"));
		verify(this.paragraphs).statesNoFact(this.matter.id(), List.of(new Fingerprint(hex)), OFFICER);
		this.web.perform(post(COVERAGE + "/letter/sorted")).andExpect(redirectedUrl(COVERAGE + "/letter"));
		verify(this.paragraphs).statesNoFact(this.matter.id(), List.of(), OFFICER);
		this.web.perform(post(COVERAGE + "/letter/sorted").param("noFact", HOSTILE)).andExpect(status().isConflict());
	}

	@Test
	void aParagraphIsLetStandForAReason() throws Exception {
		underReview();
		StandingParagraph one = written(Standing.UNSUPPORTED);
		this.web.perform(allow(one.fingerprint().hex(), "It is public."))
			.andExpect(redirectedUrl(COVERAGE + "/letter"));
		verify(this.paragraphs).allow(this.matter.id(), one.fingerprint(), "It is public.", OFFICER);
		willThrow(new Refusal(Refusal.Reason.FIELD_INVALID, "Say why it may.")).given(this.paragraphs)
			.allow(any(), any(), eq(""), any());
		this.web.perform(allow(one.fingerprint().hex(), ""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#reason-" + one.fingerprint().hex() + "\">Say why")));
		this.web.perform(allow(HOSTILE, "It is public.")).andExpect(status().isConflict());
	}

	@Test
	void whatStandsSaysWhyAndWhatDoesNotSaysWhatIsMissing() throws Exception {
		written(Standing.UNSUPPORTED);
		this.web.perform(get(COVERAGE + "/letter"))
			.andExpect(content().string(containsString("Has no live exhibit")))
			.andExpect(content().string(containsString("Not live: E-04, E-05")));
		written(Standing.ALLOWED);
		this.web.perform(get(COVERAGE + "/letter"))
			.andExpect(content().string(containsString("May stand without an exhibit")))
			.andExpect(content().string(containsString("Public " + ESCAPED)));
		given(this.paragraphs.of(this.matter.id())).willReturn(List.of());
		this.web.perform(get(COVERAGE + "/letter"))
			.andExpect(content().string(containsString("The letter is not written yet.")));
	}

	private List<MockHttpServletRequestBuilder> acts() {
		String hex = "0".repeat(64);
		return List.of(bring("E-03", "SUPPORTS", "").param("points", REGIME + " conduct"),
				lift(UUID.randomUUID(), REGIME, "conduct"), point(findings(), 0, "conduct", hex, "MET", ""),
				exhibitFindings(0, 3, hex, "true", ""), drop("true", "Nothing."),
				post(COVERAGE + "/letter/sorted").param("noFact", hex), allow(hex, "Why."));
	}

	private MockHttpServletRequestBuilder bring(String exhibit, String direction, String passage) {
		return post(COVERAGE + "/" + this.target + "/bearings").param("exhibit", exhibit)
			.param("direction", direction)
			.param("passage", passage);
	}

	private MockHttpServletRequestBuilder lift(UUID bearing, String regime, String element) {
		return post(COVERAGE + "/" + this.target + "/bearings/" + bearing + "/lift").param("regime", regime)
			.param("element", element);
	}

	private MockHttpServletRequestBuilder findings() {
		return post(COVERAGE + "/" + this.target + "/findings");
	}

	private static MockHttpServletRequestBuilder point(MockHttpServletRequestBuilder request, int at, String element,
			String basis, String met, String note) {
		String field = "points[" + at + "].";
		request.param(field + "regime", REGIME)
			.param(field + "element", element)
			.param(field + "basis", basis)
			.param(field + "note", note);
		return met.isEmpty() ? request : request.param(field + "met", met);
	}

	private static MockHttpServletRequestBuilder exhibitFindings(int at, int number, String basis, String accepted,
			String reason) {
		return exhibit(post(COVERAGE + "/exhibits"), at, number, basis, accepted, reason);
	}

	private static MockHttpServletRequestBuilder exhibit(MockHttpServletRequestBuilder request, int at, int number,
			String basis, String accepted, String reason) {
		String field = "exhibits[" + at + "].";
		return request.param(field + "number", String.valueOf(number))
			.param(field + "basis", basis)
			.param(field + "accepted", accepted)
			.param(field + "reason", reason);
	}

	private MockHttpServletRequestBuilder drop(String drop, String reason) {
		return post(COVERAGE + "/" + this.target + "/drop").param("drop", drop).param("drop-reason", reason);
	}

	private static MockHttpServletRequestBuilder allow(String paragraph, String reason) {
		return post(COVERAGE + "/letter/allowed").param("paragraph", paragraph).param("reason", reason);
	}

	private void offersNothing() throws Exception {
		for (String act : List.of("Bring an exhibit to bear", "Take it away", "Your findings", "Drop this target")) {
			offers(act, false);
		}
		this.web.perform(get(COVERAGE + "/exhibits"))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("Keep these findings"))));
		this.web.perform(get(COVERAGE + "/letter"))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("courtesy, argument or request</span>"))))
			.andExpect(content().string(not(containsString("Let it stand"))));
	}

	private void offers(String act, boolean offered) throws Exception {
		ResultActions page = this.web.perform(get(COVERAGE + "/" + this.target)).andExpect(status().isOk());
		page.andExpect(content().string(offered ? containsString(act) : not(containsString(act))));
	}

	private void underReview() {
		stands(Stage.EVIDENCE_REVIEW, PersonId.next());
		given(this.rights.may(OFFICER, "review-evidence", this.matter.id())).willReturn(true);
	}

	private void stands(Stage stage, PersonId officer) {
		given(this.submissions.bySlug(OfficersPages.SLUG))
			.willReturn(new Submission(this.matter.id(), this.matter.number(), this.matter.description(),
					this.matter.regimes(), officer, NOW, stage, NOW, this.matter.targets(), List.of()));
	}

	private Submission under(TestVersion test) {
		Submission other = new Submission(this.matter.id(), this.matter.number(), this.matter.description(),
				List.of(test), OFFICER.id(), NOW, Stage.PREPARATION, NOW, this.matter.targets(), List.of());
		given(this.submissions.bySlug(OfficersPages.SLUG)).willReturn(other);
		return other;
	}

	private StandingParagraph written(Standing standing) {
		StandingParagraph one = new StandingParagraph(1, Paragraph.of("Beaten " + HOSTILE), standing,
				(standing == Standing.ALLOWED) ? "Public " + HOSTILE : "",
				(standing == Standing.UNSUPPORTED) ? List.of("E-04", "E-05") : List.of());
		given(this.paragraphs.of(this.matter.id())).willReturn(List.of(one));
		return one;
	}

	private static Bearing supports(Point point, String passage) {
		return new Bearing(UUID.randomUUID(), new ExhibitNumber(3), point, Bearing.Direction.SUPPORTS, passage);
	}

	private Exhibit exhibit(int number, String title) {
		Exhibit.Description what = new Exhibit.Description(title, "A former guard", Optional.of(ExhibitKind.LEAKED),
				Grading.of("B2"));
		Fingerprint print = Fingerprint.of(title.getBytes(StandardCharsets.UTF_8));
		Exhibit.File file = new Exhibit.File("roster.txt", "text/plain", 4, print, UUID.randomUUID());
		return new Exhibit(UUID.randomUUID(), this.matter.id(), new ExhibitNumber(number), what, Provenance.UNKNOWN,
				Consents.NONE, new Exhibit.Substance(Optional.of(file), Optional.empty(), print), OFFICER.id(), NOW,
				Optional.empty());
	}

	@Configuration(proxyBeanMethods = false)
	@Import(OfficersPages.class)
	@ComponentScan(basePackages = "org.gravamen.review.web",
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
	static class Pages {

	}

}
