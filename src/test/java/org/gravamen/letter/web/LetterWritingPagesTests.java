package org.gravamen.letter.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.gravamen.letter.LetterKind;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.DraftingDesk;
import org.gravamen.support.OfficersPages;
import org.gravamen.vocabulary.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.gravamen.support.OfficersPages.MATTER;
import static org.gravamen.support.OfficersPages.NOW;
import static org.gravamen.support.OfficersPages.OFFICER;
import static org.gravamen.support.OfficersPages.matter;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A letter is written or imported, word for word, and no window buries the words of
 * another.
 */
@DraftingDesk
class LetterWritingPagesTests {

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
	void aWrittenLetterIsShownAsItsNewVersion() throws Exception {
		given(this.letters.write(this.matter.id(), WORDS, OFFICER)).willReturn(version());
		this.web.perform(post(MATTER + "/drafting/letter").param("text", WORDS).param("basedOn", "0"))
			.andExpect(redirectedUrl(MATTER + "/letter/3"));
	}

	@Test
	void aLetterWithoutAParagraphIsShownAgain() throws Exception {
		this.web.perform(post(MATTER + "/drafting/letter").param("text", "  ").param("basedOn", "0"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("The letter was not kept")));
		verify(this.letters, never()).write(any(), any(), any());
	}

	@Test
	void aSecondWindowBuriesNothing() throws Exception {
		given(this.letters.current(this.matter.id())).willReturn(Optional.of(version()));
		this.web.perform(post(MATTER + "/drafting/letter").param("text", "My words.").param("basedOn", "2"))
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
		this.web.perform(multipart(MATTER + "/drafting/letter/import").file(file).param("basedOn", "0"))
			.andExpect(redirectedUrl(MATTER + "/letter/3"));
	}

	@Test
	void whatIsNotTextIsNotImported() throws Exception {
		MockMultipartFile file = new MockMultipartFile("file", "letter.txt", "text/plain",
				new byte[] { (byte) 0xFF, (byte) 0xFE, 0, 1 });
		this.web.perform(multipart(MATTER + "/drafting/letter/import").file(file).param("basedOn", "0"))
			.andExpect(status().isUnsupportedMediaType())
			.andExpect(content().string(containsString("This is not plain text")));
		verify(this.letters, never()).write(any(), any(), any());
	}

	private LetterVersion version() {
		return new LetterVersion(this.matter.id(), 3, LetterKind.SUBMISSION, WORDS,
				Fingerprint.of(WORDS.getBytes(StandardCharsets.UTF_8)), OFFICER.id(), NOW);
	}

}
