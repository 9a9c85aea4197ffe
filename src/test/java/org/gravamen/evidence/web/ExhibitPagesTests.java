package org.gravamen.evidence.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Grading;
import org.gravamen.people.People;
import org.gravamen.people.Rights;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OfficersPages;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

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
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = ExhibitPagesTests.Pages.class)
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
	private People people;

	@MockitoBean
	private Rights rights;

	private final Submission matter = OfficersPages.matter(Stage.PREPARATION, OFFICER.id());

	@BeforeEach
	void anExhibitIsHeld() {
		given(this.submissions.bySlug(OfficersPages.SLUG)).willReturn(this.matter);
		given(this.rights.may(OFFICER, "add-exhibit", this.matter.id())).willReturn(true);
		given(this.people.get(OFFICER.id())).willReturn(OFFICER);
		given(this.exhibits.of(this.matter.id())).willReturn(List.of(exhibit("text/html")));
		given(this.exhibits.get(this.matter.id(), new ExhibitNumber(3))).willReturn(exhibit("text/html"));
	}

	@Test
	void theListNamesEachExhibitAndOffersToAddOne() throws Exception {
		this.web.perform(get(LIST))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("href=\"" + LIST + "/E-03\"")))
			.andExpect(content().string(containsString("Staff &lt;roster&gt;")))
			.andExpect(content().string(containsString("Graded B2.")))
			.andExpect(content().string(containsString("Add the exhibit</button>")));
	}

	@Test
	void anExhibitIsAddedAsItWasDescribed() throws Exception {
		Exhibit.Description what = exhibit("text/plain").description();
		given(this.exhibits.add(eq(this.matter.id()), eq(what), eq("roster.txt"), any(), eq(OFFICER)))
			.willReturn(exhibit("text/plain"));
		this.web
			.perform(multipart(LIST).file(file())
				.param("title", what.title())
				.param("source", what.source())
				.param("kind", "LEAKED")
				.param("reliability", "B")
				.param("credibility", "PROBABLE")
				.param("mayDisclose", "true"))
			.andExpect(redirectedUrl(LIST + "#E-03"));
	}

	@Test
	void aFileThatCannotBeTakenLeavesWhatWasTyped() throws Exception {
		given(this.exhibits.add(any(), any(), any(), any(), any()))
			.willThrow(new Refusal(Refusal.Reason.DUPLICATE_EVIDENCE, "Exhibit E-01 already holds this very file."));
		this.web.perform(multipart(LIST).file(file()).param("title", "Staff roster").param("kind", "LEAKED"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("<a href=\"#file\">Exhibit E-01 already holds this very file.")))
			.andExpect(content().string(containsString("value=\"Staff roster\"")));
	}

	@Test
	void theSortOfEvidenceIsNotGuessed() throws Exception {
		this.web.perform(multipart(LIST).file(file()).param("title", "Staff roster").param("kind", ""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("<a href=\"#kind\">Choose what sort of evidence it is.</a>")));
		verify(this.exhibits, never()).add(any(), any(), any(), any(), any());
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
		Exhibit gone = new Exhibit(live.id(), live.submission(), live.number(), live.description(), live.file(),
				live.addedBy(), NOW, Optional.of(new Exhibit.Withdrawn(OFFICER.id(), NOW, "Consent was taken back.")));
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
	void aFileIsHandedOutAndNeverRun() throws Exception {
		given(this.exhibits.open(any())).willAnswer((call) -> new ByteArrayInputStream(BYTES));
		this.web.perform(get(LIST + "/E-03/file"))
			.andExpect(status().isOk())
			.andExpect(content().contentType("application/octet-stream"))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("Content-Disposition", startsWith("attachment;")))
			.andExpect(content().bytes(BYTES));
	}

	@Test
	void whoHasNoRightSeesAndChangesNothing() throws Exception {
		Refusal refusal = new Refusal(Refusal.Reason.NOT_YOURS, "Only those who work on it.");
		willThrow(refusal).given(this.rights).check(OFFICER, "read-submission", this.matter.id());
		willThrow(refusal).given(this.rights).check(OFFICER, "add-exhibit", this.matter.id());
		this.web.perform(get(LIST)).andExpect(status().isForbidden());
		this.web.perform(get(LIST + "/E-03")).andExpect(status().isForbidden());
		this.web.perform(get(LIST + "/E-03/file")).andExpect(status().isForbidden());
		this.web.perform(multipart(LIST).file(file()).param("kind", "LEAKED")).andExpect(status().isForbidden());
		this.web.perform(post(LIST + "/E-03/withdraw").param("reason", "x")).andExpect(status().isForbidden());
		verify(this.exhibits, never()).open(any());
		verify(this.exhibits, never()).withdraw(any(), any(), any(), any());
	}

	private static MockMultipartFile file() {
		return new MockMultipartFile("file", "roster.txt", "text/plain", BYTES);
	}

	private Exhibit exhibit(String mediaType) {
		Exhibit.Description what = new Exhibit.Description("Staff <roster>", "A former guard", ExhibitKind.LEAKED,
				Grading.of("B2"), true);
		Exhibit.File file = new Exhibit.File("roster.txt", mediaType, BYTES.length, Fingerprint.of(BYTES),
				UUID.randomUUID());
		return new Exhibit(UUID.randomUUID(), this.matter.id(), new ExhibitNumber(3), what, file, OFFICER.id(), NOW,
				Optional.empty());
	}

	@Configuration(proxyBeanMethods = false)
	@Import(OfficersPages.class)
	@ComponentScan(basePackages = "org.gravamen.evidence.web",
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
	static class Pages {

	}

}
