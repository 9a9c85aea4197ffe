package org.gravamen.letter.web;

import java.nio.charset.StandardCharsets;

import org.gravamen.letter.LetterKind;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.People;
import org.gravamen.people.Rights;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.DraftingDesk;
import org.gravamen.support.OfficersPages;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

import static org.gravamen.support.OfficersPages.MATTER;
import static org.gravamen.support.OfficersPages.NOW;
import static org.gravamen.support.OfficersPages.OFFICER;
import static org.gravamen.support.OfficersPages.matter;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A version of the letter is read, downloaded and compared, by those who may.
 */
@DraftingDesk
class LetterVersionPagesTests {

	private static final String WORDS = "Dear Minister,\n\nRe: Camp Orlo\n\nWe rely on [E-03] & <b>others</b>.\n\nYours sincerely";

	@Autowired
	private MockMvc web;

	@Autowired
	private Submissions submissions;

	@Autowired
	private LetterVersions letters;

	@Autowired
	private People people;

	@Autowired
	private Rights rights;

	private final Submission matter = matter(Stage.PREPARATION, OFFICER.id());

	@BeforeEach
	void itLiesOnTheDesk() {
		given(this.submissions.bySlug(OfficersPages.SLUG)).willReturn(this.matter);
		given(this.people.get(OFFICER.id())).willReturn(OFFICER);
	}

	@Test
	void whoHasNoRightToItReadsNoLetter() throws Exception {
		willThrow(new Refusal(Refusal.Reason.NOT_YOURS, "Only those who work on it.")).given(this.rights)
			.check(OFFICER, "read-submission", this.matter.id());
		this.web.perform(get(MATTER + "/letter/3")).andExpect(status().isForbidden());
		this.web.perform(get(MATTER + "/letter/3.pdf")).andExpect(status().isForbidden());
		verify(this.letters, never()).get(any(), eq(3));
	}

	@Test
	void aVersionShowsItsParagraphsItsExhibitsAndItsFingerprint() throws Exception {
		given(this.letters.get(this.matter.id(), 3)).willReturn(version());
		this.web.perform(get(MATTER + "/letter/3"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("href=\"" + MATTER + "/exhibits/E-03\"")))
			.andExpect(content().string(containsString("&lt;b&gt;others&lt;/b&gt;")))
			.andExpect(content().string(containsString("Re: Camp Orlo")))
			.andExpect(content().string(containsString("Written by Anneke Brandt")))
			.andExpect(content().string(containsString(version().fingerprint().shown())));
	}

	@Test
	void aVersionIsDownloadedAsPdf() throws Exception {
		given(this.letters.get(this.matter.id(), 3)).willReturn(version());
		this.web.perform(get(MATTER + "/letter/3.pdf"))
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
		this.web.perform(get(MATTER + "/letter/compare/3/4"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("<ins>mostly </ins>")))
			.andExpect(content().string(not(containsString("<del>"))));
	}

	private LetterVersion version() {
		return new LetterVersion(this.matter.id(), 3, LetterKind.SUBMISSION, WORDS,
				Fingerprint.of(WORDS.getBytes(StandardCharsets.UTF_8)), OFFICER.id(), NOW);
	}

}
