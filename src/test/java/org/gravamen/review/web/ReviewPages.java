package org.gravamen.review.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.evidence.Consents;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Provenance;
import org.gravamen.law.TestVersion;
import org.gravamen.letter.Paragraph;
import org.gravamen.law.LegalTests;
import org.gravamen.people.Rights;
import org.gravamen.review.AWorksheet;
import org.gravamen.review.Bearing;
import org.gravamen.review.Bearings;
import org.gravamen.review.Paragraphs;
import org.gravamen.review.Point;
import org.gravamen.review.Standing;
import org.gravamen.review.StandingParagraph;
import org.gravamen.review.Worksheets;
import org.gravamen.submission.KeptWordings;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OfficersPages;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.api.BeforeEach;

import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.gravamen.support.OfficersPages.NOW;
import static org.gravamen.support.OfficersPages.OFFICER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The pages of the review over mocked stores: one matter, one target, one exhibit whose
 * words are hostile.
 */
@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = ReviewPages.Pages.class)
abstract class ReviewPages {

	static final String COVERAGE = OfficersPages.MATTER + "/coverage";

	static final String REGIME = "uk-global-human-rights";

	static final String HOSTILE = "<script>alert('1')</script>";

	static final String ESCAPED = "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;";

	@Autowired
	MockMvc web;

	@MockitoBean
	Submissions submissions;

	@MockitoBean
	Worksheets worksheets;

	@MockitoBean
	Bearings bearings;

	@MockitoBean
	Paragraphs paragraphs;

	@MockitoBean
	Exhibits exhibits;

	@MockitoBean
	Rights rights;

	final Submission matter = OfficersPages.matter(Stage.PREPARATION, OFFICER.id());

	final UUID target = this.matter.targets().get(0).id();

	final Point conduct = new Point(this.target, REGIME, "conduct");

	final Exhibit roster = exhibit(3, "Staff roster " + HOSTILE);

	final AWorksheet worksheet = new AWorksheet(this.matter, List.of(this.roster));

	@BeforeEach
	void aMatterIsPrepared() {
		stands(Stage.PREPARATION, OFFICER.id());
		given(this.exhibits.of(this.matter.id())).willReturn(List.of(this.roster));
		this.worksheet.bearing(supports(this.conduct, "page 3 " + HOSTILE));
		given(this.worksheets.of(any())).willAnswer((call) -> this.worksheet.sheet());
		written(Standing.UNSUPPORTED);
	}

	List<MockHttpServletRequestBuilder> acts() {
		String hex = "0".repeat(64);
		return List.of(bring("E-03", "SUPPORTS", "").param("points", REGIME + " conduct"),
				lift(UUID.randomUUID(), REGIME, "conduct"), point(findings(), 0, "conduct", hex, "MET", ""),
				exhibitFindings(0, 3, hex + "-B2", "true", "The original."), drop("true", "Nothing."),
				post(COVERAGE + "/letter/sorted").param("noFact", hex), allow(hex, "Why."), overrule(hex, "Why."));
	}

	MockHttpServletRequestBuilder bring(String exhibit, String direction, String passage) {
		return post(COVERAGE + "/" + this.target + "/bearings").param("exhibit", exhibit)
			.param("direction", direction)
			.param("passage", passage);
	}

	MockHttpServletRequestBuilder lift(UUID bearing, String regime, String element) {
		return post(COVERAGE + "/" + this.target + "/bearings/" + bearing + "/lift").param("regime", regime)
			.param("element", element);
	}

	MockHttpServletRequestBuilder findings() {
		return post(COVERAGE + "/" + this.target + "/findings");
	}

	static MockHttpServletRequestBuilder point(MockHttpServletRequestBuilder request, int at, String element,
			String basis, String met, String note) {
		String field = "points[" + at + "].";
		request.param(field + "regime", REGIME)
			.param(field + "element", element)
			.param(field + "basis", basis)
			.param(field + "note", note);
		return met.isEmpty() ? request : request.param(field + "met", met);
	}

	static MockHttpServletRequestBuilder exhibitFindings(int at, int number, String basis, String accepted,
			String reason) {
		return exhibit(post(COVERAGE + "/exhibits"), at, number, basis, accepted, reason);
	}

	static MockHttpServletRequestBuilder exhibit(MockHttpServletRequestBuilder request, int at, int number,
			String basis, String accepted, String reason) {
		String field = "exhibits[" + at + "].";
		return request.param(field + "number", String.valueOf(number))
			.param(field + "basis", basis)
			.param(field + "accepted", accepted)
			.param(field + "reason", reason);
	}

	MockHttpServletRequestBuilder drop(String drop, String reason) {
		return post(COVERAGE + "/" + this.target + "/drop").param("drop", drop).param("drop-reason", reason);
	}

	static MockHttpServletRequestBuilder allow(String paragraph, String reason) {
		return post(COVERAGE + "/letter/allowed").param("paragraph", paragraph).param("reason", reason);
	}

	static MockHttpServletRequestBuilder overrule(String paragraph, String reason) {
		return post(COVERAGE + "/letter/overruled").param("paragraph", paragraph).param("reason", reason);
	}

	void offersNothing() throws Exception {
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

	void offers(String act, boolean offered) throws Exception {
		ResultActions page = this.web.perform(get(COVERAGE + "/" + this.target)).andExpect(status().isOk());
		page.andExpect(content().string(offered ? containsString(act) : not(containsString(act))));
	}

	void underReview() {
		stands(Stage.EVIDENCE_REVIEW, PersonId.next());
		given(this.rights.may(OFFICER, "review-evidence", this.matter.id())).willReturn(true);
	}

	void stands(Stage stage, PersonId officer) {
		given(this.submissions.bySlug(OfficersPages.SLUG))
			.willReturn(new Submission(this.matter.id(), this.matter.number(), this.matter.description(),
					this.matter.regimes(), officer, NOW, stage, NOW, this.matter.targets(), List.of()));
	}

	Submission under(TestVersion test) {
		Submission other = new Submission(this.matter.id(), this.matter.number(), this.matter.description(),
				List.of(test), OFFICER.id(), NOW, Stage.PREPARATION, NOW, this.matter.targets(), List.of());
		given(this.submissions.bySlug(OfficersPages.SLUG)).willReturn(other);
		return other;
	}

	private static String said(Standing standing) {
		return switch (standing) {
			case ALLOWED -> "Public " + HOSTILE;
			case NOT_FACTUAL -> "Courtesy " + HOSTILE;
			default -> "";
		};
	}

	StandingParagraph written(Standing standing) {
		StandingParagraph one = new StandingParagraph(1, Paragraph.of("Beaten " + HOSTILE), standing, said(standing),
				(standing == Standing.UNSUPPORTED) ? List.of("E-04", "E-05") : List.of(),
				(standing == Standing.UNSUPPORTED) ? List.of("E-06") : List.of());
		given(this.paragraphs.of(this.matter.id())).willReturn(List.of(one));
		return one;
	}

	static Bearing supports(Point point, String passage) {
		return new Bearing(UUID.randomUUID(), new ExhibitNumber(3), point, Bearing.Direction.SUPPORTS, passage);
	}

	Exhibit exhibit(int number, String title) {
		Exhibit.Description what = new Exhibit.Description(title, "A former guard", Optional.of(ExhibitKind.LEAKED),
				Grading.of("B2"));
		Fingerprint print = Fingerprint.of(title.getBytes(StandardCharsets.UTF_8));
		Exhibit.File file = new Exhibit.File("roster.txt", "text/plain", 4, print, UUID.randomUUID());
		return new Exhibit(UUID.randomUUID(), this.matter.id(), new ExhibitNumber(number), what, Provenance.UNKNOWN,
				Consents.NONE, new Exhibit.Substance(Optional.of(file), Optional.empty(), print), OFFICER.id(), NOW,
				Optional.empty());
	}

	/** No configuration by name, or the whole application would find it. */
	@Import(OfficersPages.class)
	@ComponentScan(basePackages = "org.gravamen.review.web",
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
	static class Pages {

		@Bean
		LegalTests legalTests() {
			return LegalTests.ofTheHouse();
		}

		@Bean
		KeptWordings keptWordings() {
			return Mockito.mock(KeptWordings.class);
		}

	}

}
