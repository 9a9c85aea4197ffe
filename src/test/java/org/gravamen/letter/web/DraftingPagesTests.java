package org.gravamen.letter.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gravamen.letter.LetterKind;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.DraftingDesk;
import org.gravamen.support.OfficersPages;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.gravamen.support.OfficersPages.MATTER;
import static org.gravamen.support.OfficersPages.NOW;
import static org.gravamen.support.OfficersPages.OFFICER;
import static org.gravamen.support.OfficersPages.matter;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The drafting desk says what is missing, and is its officer's alone while it is open.
 */
@DraftingDesk
class DraftingPagesTests {

	private static final String WORDS = "Dear Minister,\n\nRe: Camp Orlo\n\nWe rely on [E-03] & <b>others</b>.\n\nYours sincerely";

	@Autowired
	private MockMvc web;

	@Autowired
	private Submissions submissions;

	@Autowired
	private LetterVersions letters;

	private final Submission matter = matter(Stage.PREPARATION, OFFICER.id());

	@BeforeEach
	void itLiesOnTheDesk() {
		given(this.submissions.bySlug(OfficersPages.SLUG)).willReturn(this.matter);
	}

	@Test
	void theDeskSaysWhatIsMissingAndWhomItConcerns() throws Exception {
		given(this.letters.all(this.matter.id())).willReturn(List.of(version()));
		this.web.perform(get(MATTER + "/drafting"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("<li>Attach an exhibit.</li>")))
			.andExpect(content().string(containsString("Darian Voss")))
			.andExpect(content().string(containsString("Passport: V 1234567")))
			.andExpect(content().string(containsString("Letter, version 3")))
			.andExpect(content().string(containsString("Nobody is listed.")));
	}

	@Test
	void theDeskIsItsOfficersAlone() throws Exception {
		given(this.submissions.bySlug(OfficersPages.SLUG)).willReturn(matter(Stage.PREPARATION, PersonId.next()));
		this.web.perform(get(MATTER + "/drafting")).andExpect(status().isForbidden());
		this.web.perform(get(MATTER + "/targets/new")).andExpect(status().isForbidden());
		this.web.perform(get(MATTER + "/drafting/letter")).andExpect(status().isForbidden());
	}

	@Test
	void afterPreparationTheDeskIsClosed() throws Exception {
		given(this.submissions.bySlug(OfficersPages.SLUG)).willReturn(matter(Stage.DISPATCH, OFFICER.id()));
		this.web.perform(get(MATTER + "/drafting")).andExpect(status().isConflict());
	}

	@Test
	void thePagesOfFormsCanBeOpened() throws Exception {
		this.web.perform(get(MATTER + "/supporters/new")).andExpect(status().isOk());
		this.web.perform(get(MATTER + "/drafting/letter")).andExpect(status().isOk());
		this.web.perform(get(MATTER + "/description"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Detention \\u003cwithout>")));
	}

	private LetterVersion version() {
		return new LetterVersion(this.matter.id(), 3, LetterKind.SUBMISSION, WORDS,
				Fingerprint.of(WORDS.getBytes(StandardCharsets.UTF_8)), OFFICER.id(), NOW);
	}

}
