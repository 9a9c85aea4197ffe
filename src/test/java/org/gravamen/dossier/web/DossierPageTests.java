package org.gravamen.dossier.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.dossier.Dossier;
import org.gravamen.dossier.DossierGround;
import org.gravamen.dossier.Dossiers;
import org.gravamen.dossier.Edition;
import org.gravamen.dossier.Selection;
import org.gravamen.evidence.Consents;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Provenance;
import org.gravamen.people.People;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OfficersPages;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

import static org.gravamen.support.OfficersPages.MATTER;
import static org.gravamen.support.OfficersPages.NOW;
import static org.gravamen.support.OfficersPages.OFFICER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The page of the dossier: what each edition holds and leaves out, and the document.
 */
@WebMvcTest
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(classes = DossierPageTests.Pages.class)
class DossierPageTests {

	private static final String PAGE = MATTER + "/dossier";

	private static final Fingerprint PRINT = Fingerprint.of("roster".getBytes(StandardCharsets.UTF_8));

	private final Submission matter = OfficersPages.matter(Stage.DIRECTORS_SIGNATURE, OFFICER.id());

	@Autowired
	private MockMvc web;

	@MockitoBean
	private Submissions submissions;

	@MockitoBean
	private Dossiers dossiers;

	@MockitoBean
	private DossierGround ground;

	@MockitoBean
	private People people;

	@BeforeEach
	void anEditionThatHoldsOneExhibitAndLeavesOneOut() {
		given(this.submissions.bySlug(OfficersPages.SLUG)).willReturn(this.matter);
		given(this.ground.obstacle(any())).willReturn(Optional.empty());
		given(this.people.get(OFFICER.id())).willReturn(OFFICER);
		given(this.dossiers.selection(any(), any()))
			.willAnswer((call) -> new Selection(call.getArgument(1), List.of(exhibit(1, "Rosters <copies>")),
					List.of(new Selection.LeftOut(exhibit(2, "Statement"), "Consent to its publication: refused."))));
	}

	@Test
	void thePageSaysWhatAnEditionHoldsAndWhatItLeavesOutAndWhy() throws Exception {
		this.web.perform(get(PAGE))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Make the full edition")))
			.andExpect(content().string(containsString("It holds one exhibit")))
			.andExpect(content().string(containsString("Rosters &lt;copies&gt;")))
			.andExpect(content().string(containsString("Consent to its publication: refused.")));
	}

	@Test
	void whatWasMadeIsListedWithItsFingerprintAndIsNotMadeTwice() throws Exception {
		given(this.dossiers.of(this.matter.id())).willReturn(List.of(made()));
		given(this.dossiers.current(any(), any())).willReturn(true);
		this.web.perform(get(PAGE))
			.andExpect(content().string(containsString("href=\"" + PAGE + "/full-2.pdf\"")))
			.andExpect(content().string(containsString("made by Anneke Brandt")))
			.andExpect(content().string(containsString("84 pages, 1.5 MB.")))
			.andExpect(content().string(containsString(PRINT.hex())))
			.andExpect(content().string(not(containsString("Make the full edition"))));
	}

	@Test
	void whatHasChangedSinceIsMarkedAndMadeAnew() throws Exception {
		given(this.dossiers.of(this.matter.id())).willReturn(List.of(made()));
		this.web.perform(get(PAGE))
			.andExpect(content().string(containsString("Something has changed since")))
			.andExpect(content().string(containsString("Make the full edition")));
	}

	@Test
	void whyNoneCanBeMadeIsSaid() throws Exception {
		given(this.ground.obstacle(any())).willReturn(Optional.of("The exhibits have changed."));
		this.web.perform(get(PAGE))
			.andExpect(content().string(containsString("The exhibits have changed.")))
			.andExpect(content().string(not(containsString("Make the full edition"))));
	}

	@Test
	void makingLeadsBackToThePage() throws Exception {
		this.web.perform(post(PAGE).param("edition", "full")).andExpect(redirectedUrl(PAGE));
		verify(this.dossiers).make(this.matter, Edition.FULL, OFFICER);
	}

	@Test
	void oneIsMadeAtOnceAndTheNextAfterIt() throws Exception {
		given(this.dossiers.make(any(), any(), any())).willAnswer((call) -> {
			this.web.perform(post(PAGE).param("edition", "full"))
				.andExpect(status().isServiceUnavailable())
				.andExpect(content().string(containsString("Try again in a minute.")));
			return made();
		});
		this.web.perform(post(PAGE).param("edition", "full")).andExpect(redirectedUrl(PAGE));
		this.web.perform(post(PAGE).param("edition", "full")).andExpect(redirectedUrl(PAGE));
	}

	@Test
	void anEditionThatThereIsNotIsRefused() throws Exception {
		this.web.perform(post(PAGE).param("edition", "FULL")).andExpect(status().isUnprocessableContent());
		Mockito.verify(this.dossiers, Mockito.never()).make(any(), any(), any());
	}

	@Test
	void theDocumentIsHandedOutAsAFileThatNobodyKeepsOnTheWay() throws Exception {
		given(this.dossiers.open(this.matter, "full-2", OFFICER)).willReturn(
				new Dossiers.Opened(made(), new ByteArrayInputStream("%PDF".getBytes(StandardCharsets.US_ASCII))));
		this.web.perform(get(PAGE + "/full-2.pdf"))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Type", "application/pdf"))
			.andExpect(header().string("Cache-Control", "no-store"))
			.andExpect(header().string("Content-Disposition",
					"attachment; filename=\"HJT-S-2026-041-dossier-full-2.pdf\""))
			.andExpect(content().string("%PDF"));
	}

	@Test
	void whoMayNotHaveItSeesAndDoesNothing() throws Exception {
		willThrow(new Refusal(Refusal.Reason.NOT_YOURS, "Only its case officer.")).given(this.ground)
			.requireReader(this.matter, OFFICER);
		this.web.perform(get(PAGE)).andExpect(status().isForbidden());
		this.web.perform(get(PAGE + "/full-2.pdf")).andExpect(status().isForbidden());
		this.web.perform(post(PAGE).param("edition", "full"))
			.andExpect(status().isForbidden())
			.andExpect(content().string(containsString("Only its case officer.")));
		verifyNoInteractions(this.dossiers);
	}

	private Dossier made() {
		return new Dossier(UUID.randomUUID(), this.matter.id(), Edition.FULL, 2, PRINT, PRINT, UUID.randomUUID(),
				3 << 19, 84, OFFICER.id(), NOW);
	}

	private Exhibit exhibit(int number, String title) {
		Exhibit.Description what = new Exhibit.Description(title, "A former guard", Optional.of(ExhibitKind.LEAKED),
				Grading.of("B2"));
		return new Exhibit(UUID.randomUUID(), this.matter.id(), new ExhibitNumber(number), what, Provenance.UNKNOWN,
				Consents.NONE, new Exhibit.Substance(Optional.empty(), Optional.empty(), PRINT), OFFICER.id(), NOW,
				Optional.empty());
	}

	/** No configuration by name, or the whole application would find it. */
	@Import(OfficersPages.class)
	@ComponentScan(basePackages = "org.gravamen.dossier.web",
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
	static class Pages {

	}

}
