package org.gravamen.evidence.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.evidence.Consent;
import org.gravamen.evidence.Consenting;
import org.gravamen.evidence.Consents;
import org.gravamen.evidence.Custody;
import org.gravamen.evidence.Descriptions;
import org.gravamen.evidence.EvidenceProperties;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitFilter;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.ExhibitPage;
import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.evidence.ExhibitCopy;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Gate;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Origins;
import org.gravamen.evidence.Provenance;
import org.gravamen.evidence.SourceIdentities;
import org.gravamen.evidence.Use;
import org.gravamen.people.People;
import org.gravamen.people.Rights;
import org.gravamen.safecopy.ActiveContent;
import org.gravamen.safecopy.CopyNote;
import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.safecopy.Inspector;
import org.gravamen.safecopy.MetadataFinding;
import org.gravamen.safecopy.PictureFormat;
import org.gravamen.safecopy.SafeCopies;
import org.gravamen.submission.Description;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OfficersPages;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.gravamen.support.OfficersPages.NOW;
import static org.gravamen.support.OfficersPages.OFFICER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = ExhibitPagesTests.Pages.class)
@MockitoBean(types = { Descriptions.class, Consenting.class, Origins.class })
class ExhibitPagesTests {

	private static final String LIST = OfficersPages.MATTER + "/exhibits";

	private static final byte[] BYTES = "<b>One guard a night.</b>".getBytes(StandardCharsets.UTF_8);

	@Autowired
	private MockMvc web;

	@MockitoBean
	private Submissions submissions;

	@MockitoBean
	private Exhibits exhibits;

	@MockitoBean
	private Custody custody;

	@MockitoBean
	private SourceIdentities sources;

	@MockitoBean
	private People people;

	@MockitoBean
	private Rights rights;

	@MockitoBean
	private ExhibitCopies copies;

	@MockitoBean
	private Inspector inspector;

	@MockitoBean
	private SafeCopies maker;

	private final Submission matter = OfficersPages.matter(Stage.PREPARATION, OFFICER.id());

	@BeforeEach
	void anExhibitIsHeld() {
		given(this.submissions.bySlug(OfficersPages.SLUG)).willReturn(this.matter);
		given(this.rights.may(OFFICER, "add-exhibit", this.matter.id())).willReturn(true);
		given(this.people.get(OFFICER.id())).willReturn(OFFICER);
		given(this.exhibits.of(this.matter.id())).willReturn(List.of(exhibit("text/html")));
		given(this.exhibits.page(eq(this.matter.id()), any(), any()))
			.willReturn(new ExhibitPage(List.of(exhibit("text/html")), Optional.empty()));
		given(this.exhibits.get(this.matter.id(), new ExhibitNumber(3))).willReturn(exhibit("text/html"));
		given(this.copies.get(any())).willReturn(copy(ExhibitCopy.State.CLEARED));
		given(this.inspector.antivirus()).willReturn("No antivirus is configured.");
		given(this.maker.confinement()).willReturn("bubblewrap does not work here.");
	}

	@Test
	void theRegisterNamesEachExhibitAndOffersToAddFiles() throws Exception {
		this.web.perform(get(LIST))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("href=\"" + LIST + "/E-03\"")))
			.andExpect(content().string(containsString("Staff &lt;roster&gt;")))
			.andExpect(content().string(containsString(">B2</td>")))
			.andExpect(content().string(containsString("data-uploads=\"" + LIST + "/files\"")));
	}

	@Test
	void theRegisterShowsHowTheConsentToEachUseStands() throws Exception {
		for (Use use : Use.values()) {
			this.web.perform(get(LIST))
				.andExpect(content().string(containsString("title=\"" + use.title() + "\">" + use.brief() + ":")));
		}
	}

	@Test
	void theRegisterIsFilteredByItsAddress() throws Exception {
		this.web
			.perform(get(LIST).param("kind", "LEAKED")
				.param("reliability", "")
				.param("use", "PUBLICATION")
				.param("consent", "REFUSED")
				.param("state", "LIVE")
				.param("after", "E-50"))
			.andExpect(status().isOk());
		verify(this.exhibits).page(this.matter.id(),
				new ExhibitFilter(Optional.empty(), Optional.of(ExhibitKind.LEAKED), Optional.empty(), Optional.empty(),
						Optional.of(new ExhibitFilter.Consented(Use.PUBLICATION, Consent.State.REFUSED)),
						Optional.of(ExhibitFilter.State.LIVE)),
				Optional.of(new ExhibitNumber(50)));
	}

	@Test
	void aFileIsTakenInUnderItsOwnNameAndHasItsNumber() throws Exception {
		given(this.exhibits.takeIn(eq(this.matter.id()), eq("證據 1.txt"), any(), eq(OFFICER)))
			.willReturn(exhibit("text/plain"));
		this.web.perform(upload("%E8%AD%89%E6%93%9A%201.txt"))
			.andExpect(status().isCreated())
			.andExpect(jsonPath("$.number").value("E-03"))
			.andExpect(jsonPath("$.address").value(LIST + "/E-03/describe"));
	}

	@Test
	void whyAFileCannotBeTakenIsSaidToTheScript() throws Exception {
		given(this.exhibits.takeIn(any(), any(), any(), any()))
			.willThrow(new Refusal(Refusal.Reason.QUOTA_FULL, "The space is used up."));
		this.web.perform(upload("roster.txt"))
			.andExpect(status().is(507))
			.andExpect(jsonPath("$.code").value("QUOTA_FULL"))
			.andExpect(jsonPath("$.sentence").value("The space is used up."));
		this.web.perform(upload("%zz")).andExpect(status().isUnprocessableContent());
	}

	@Test
	void anEntryWithoutAFileIsEntered() throws Exception {
		given(this.exhibits.enter(eq(this.matter.id()), any(), eq(OFFICER))).willReturn(exhibit("text/plain"));
		this.web.perform(get(LIST + "/new/object")).andExpect(content().string(containsString("Where is it kept?")));
		this.web
			.perform(post(LIST + "/new/object").param("title", "A notebook")
				.param("source", "A former guard")
				.param("kind", "LEAKED")
				.param("object", "Blue, 40 pages")
				.param("keptAt", "Safe 2"))
			.andExpect(redirectedUrl(LIST + "/E-03"));
		this.web.perform(get(LIST + "/new/else")).andExpect(status().isNotFound());
	}

	@Test
	void aMomentThatIsNoneIsAskedAgain() throws Exception {
		this.web
			.perform(post(LIST + "/new/capture").param("title", "A post <b>")
				.param("url", "https://example.org")
				.param("capturedAt", "yesterday"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#capturedAt\">")))
			.andExpect(content().string(containsString("value=\"A post &lt;b&gt;\"")));
	}

	@Test
	void theCustodyLogNamesWhoDidWhat() throws Exception {
		given(this.custody.of(any())).willReturn(List
			.of(new Custody.Line(Custody.Act.HANDED_OVER, OFFICER.id(), NOW, "The conservator", "To dry <it>.")));
		this.web.perform(get(LIST + "/E-03"))
			.andExpect(content().string(containsString("Handed over")))
			.andExpect(content().string(containsString("The conservator")))
			.andExpect(content().string(containsString("To dry &lt;it&gt;.")));
	}

	@Test
	void whoStandsBehindAnExhibitIsShownOnceAndKeptNowhere() throws Exception {
		given(this.sources.open(this.matter.id(), new ExhibitNumber(3), "To warn them.", OFFICER))
			.willReturn("Somebody <invented>");
		this.web.perform(post(LIST + "/E-03/source/open").param("sourceReason", "To warn them."))
			.andExpect(status().isOk())
			.andExpect(header().string("Cache-Control", "no-store"))
			.andExpect(content().string(containsString("Somebody &lt;invented&gt;")));
		this.web.perform(get(LIST + "/E-03")).andExpect(content().string(not(containsString("Somebody"))));
	}

	@Test
	void onlyTheOfficerOfTheSubmissionIsOfferedItsSource() throws Exception {
		Submission another = new Submission(this.matter.id(), this.matter.number(), this.matter.description(),
				this.matter.regimes(), PersonId.next(), NOW, Stage.PREPARATION, NOW, List.of(), List.of());
		given(this.submissions.bySlug(OfficersPages.SLUG)).willReturn(another);
		this.web.perform(get(LIST + "/E-03"))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("Who stands behind it"))))
			.andExpect(content().string(not(containsString("Withdraw a consent"))));
	}

	@Test
	void aDayThatIsNoneIsAskedAgain() throws Exception {
		this.web
			.perform(post(LIST + "/E-03/consent").param("use", "AUTHORITY")
				.param("consent", "GIVEN")
				.param("since", "31 February")
				.param("words", "A form"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#since\">Write the day as 2026-11-20.</a>")));
	}

	@Test
	void anExhibitIsShownWhole() throws Exception {
		this.web.perform(get(LIST + "/E-03"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("By Anneke Brandt on")))
			.andExpect(content().string(containsString(exhibit("text/html").fingerprint().shown())))
			.andExpect(content().string(containsString("Withdraw the exhibit</button>")));
		this.web.perform(get(LIST + "/E-x")).andExpect(status().isNotFound());
	}

	@Test
	void whatIsWithdrawnSaysByWhomAndIsNotWithdrawnAgain() throws Exception {
		Exhibit live = exhibit("text/html");
		Exhibit gone = new Exhibit(live.id(), live.submission(), live.number(), live.description(), live.provenance(),
				live.consents(), live.substance(), live.addedBy(), NOW,
				Optional.of(new Exhibit.Withdrawn(OFFICER.id(), NOW, "Consent was taken back.")));
		given(this.exhibits.get(this.matter.id(), new ExhibitNumber(3))).willReturn(gone);
		this.web.perform(get(LIST + "/E-03"))
			.andExpect(content().string(containsString("Withdrawn by Anneke Brandt on")))
			.andExpect(content().string(containsString("Consent was taken back.")))
			.andExpect(content().string(not(containsString("Withdraw the exhibit</button>"))));
	}

	@Test
	void aWithdrawalWithoutAReasonIsAskedAgain() throws Exception {
		willThrow(new Refusal(Refusal.Reason.FIELD_INVALID, "Say why you withdraw the exhibit.")).given(this.exhibits)
			.withdraw(this.matter.id(), new ExhibitNumber(3), "", OFFICER);
		this.web.perform(post(LIST + "/E-03/withdraw").param("reason", ""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#reason\">Say why you withdraw the exhibit.</a>")));
		this.web.perform(post(LIST + "/E-03/withdraw").param("reason", "Graded wrongly."))
			.andExpect(redirectedUrl(LIST + "/E-03"));
	}

	@Test
	void anOriginalIsHandedOutToItsOfficerAndNeverRun() throws Exception {
		given(this.copies.original(any(), eq(OFFICER))).willAnswer((call) -> new ByteArrayInputStream(BYTES));
		this.web.perform(get(LIST + "/E-03/file"))
			.andExpect(status().isOk())
			.andExpect(content().contentType("application/octet-stream"))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("Content-Disposition", startsWith("attachment;")))
			.andExpect(content().bytes(BYTES));
	}

	@Test
	void nobodyElseIsOfferedTheOriginalOrTold() throws Exception {
		this.web.perform(get(LIST + "/E-03"))
			.andExpect(content().string(containsString("Look at the safe copy</a>")))
			.andExpect(content().string(containsString("The original has active content: JavaScript.")))
			.andExpect(content().string(containsString("<code>ACTIVE_CONTENT</code>")))
			.andExpect(content().string(not(containsString("METADATA_FOUND"))))
			.andExpect(content().string(not(containsString("Open the original"))))
			.andExpect(content().string(not(containsString("What the file says about its source"))));
		verify(this.copies, never()).findings(any(), any());
		given(this.copies.original(any(), any()))
			.willThrow(new Refusal(Refusal.Reason.NOT_YOURS, "Look at the safe copy."));
		this.web.perform(get(LIST + "/E-03/file")).andExpect(status().isForbidden());
	}

	@Test
	void theOfficerSeesWhatTheFileSaysAndClearsIt() throws Exception {
		given(this.copies.get(any())).willReturn(copy(ExhibitCopy.State.TO_BE_CLEARED));
		given(this.copies.mayOpenOriginal(any(), eq(OFFICER))).willReturn(true);
		given(this.copies.findings(any(), eq(OFFICER)))
			.willReturn(List.of(new MetadataFinding(MetadataFinding.Sort.LOCATION, "51.50, <-0.12>")));
		this.web.perform(get(LIST + "/E-03"))
			.andExpect(content().string(containsString("51.50, &lt;-0.12&gt;")))
			.andExpect(content().string(containsString("<code>METADATA_FOUND</code> <span>The file says things")))
			.andExpect(content().string(containsString("Open the original</a>")))
			.andExpect(content().string(containsString("I have seen what the file says about its source</button>")));
		this.web.perform(post(LIST + "/E-03/clear")).andExpect(redirectedUrl(LIST + "/E-03"));
		verify(this.copies).clear(any(), eq(OFFICER));
	}

	@Test
	void theSafeCopyIsShownPageByPage() throws Exception {
		given(this.copies.page(any(), eq(1), eq(OFFICER)))
			.willReturn(new ExhibitCopies.Page(PictureFormat.PNG, new ByteArrayInputStream(BYTES)));
		this.web.perform(get(LIST + "/E-03/copy"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("src=\"" + LIST + "/E-03/copy/2\"")))
			.andExpect(content().string(containsString("<code>ACTIVE_CONTENT</code>")))
			.andExpect(content().string(containsString("Text only:")));
		this.web.perform(get(LIST + "/E-03/copy/1"))
			.andExpect(content().contentType("image/png"))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("Cache-Control", containsString("no-store")))
			.andExpect(content().bytes(BYTES));
		this.web.perform(get(LIST + "/E-03/copy").param("from", "3")).andExpect(status().isNotFound());
	}

	@Test
	void theListSaysHowCopiesStandAndWhatProtectsTheHouse() throws Exception {
		this.web.perform(get(LIST))
			.andExpect(content().string(containsString("Its safe copy is being made.")))
			.andExpect(content().string(containsString("No antivirus is configured. bubblewrap does not work here.")));
	}

	@Test
	void whoHasNoRightSeesAndChangesNothing() throws Exception {
		Refusal refusal = new Refusal(Refusal.Reason.NOT_YOURS, "Only those who work on it.");
		willThrow(refusal).given(this.rights).check(OFFICER, "read-submission", this.matter.id());
		willThrow(refusal).given(this.rights).check(OFFICER, "add-exhibit", this.matter.id());
		this.web.perform(get(LIST)).andExpect(status().isForbidden());
		this.web.perform(get(LIST + "/E-03")).andExpect(status().isForbidden());
		this.web.perform(get(LIST + "/E-03/file")).andExpect(status().isForbidden());
		this.web.perform(upload("roster.txt")).andExpect(status().isForbidden());
		this.web.perform(post(LIST + "/E-03/withdraw").param("reason", "x")).andExpect(status().isForbidden());
		verify(this.copies, never()).original(any(), any());
		verify(this.exhibits, never()).takeIn(any(), any(), any(), any());
		verify(this.exhibits, never()).withdraw(any(), any(), any(), any());
	}

	private static ExhibitCopy copy(ExhibitCopy.State state) {
		Optional<ExhibitCopy.Cleared> cleared = (state == ExhibitCopy.State.CLEARED)
				? Optional.of(new ExhibitCopy.Cleared(OFFICER.id(), NOW)) : Optional.empty();
		return new ExhibitCopy(UUID.randomUUID(), state, Optional.of(CopyOutcome.MADE), 2,
				Set.of(ActiveContent.JAVASCRIPT), Set.of(CopyNote.TEXT_ONLY), cleared);
	}

	private static MockHttpServletRequestBuilder upload(String name) {
		return post(LIST + "/files").contentType("application/octet-stream")
			.header(UploadController.NAME, name)
			.content(BYTES);
	}

	private Exhibit exhibit(String mediaType) {
		Exhibit.Description what = new Exhibit.Description("Staff <roster>", "A former guard",
				Optional.of(ExhibitKind.LEAKED), Grading.of("B2"));
		Exhibit.File file = new Exhibit.File("roster.txt", mediaType, BYTES.length, Fingerprint.of(BYTES),
				UUID.randomUUID());
		return new Exhibit(UUID.randomUUID(), this.matter.id(), new ExhibitNumber(3), what, Provenance.UNKNOWN,
				Consents.NONE, new Exhibit.Substance(Optional.of(file), Optional.empty(), file.fingerprint()),
				OFFICER.id(), NOW, Optional.empty());
	}

	@Configuration(proxyBeanMethods = false)
	@Import({ OfficersPages.class, Gate.class })
	@ComponentScan(basePackages = "org.gravamen.evidence.web",
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
	@EnableConfigurationProperties(EvidenceProperties.class)
	static class Pages {

	}

}
