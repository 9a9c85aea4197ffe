package org.gravamen.signature.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

import org.gravamen.record.Chronicle;
import org.gravamen.rehearsal.Rehearsal;
import org.gravamen.rehearsal.Rehearsals;
import org.gravamen.signature.SignedLetter;
import org.gravamen.signature.SignedLetters;
import org.gravamen.support.OnH2;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Anybody who received a letter learns whether it is the one that was signed, and nobody
 * learns anything else.
 */
@OnH2
@AutoConfigureMockMvc
@TestPropertySource(properties = "gravamen.process.jobs=false")
@Import(Rehearsals.class)
class LetterCheckPagesTests {

	private static final String SIGNED = "This is the letter that was signed";

	private static final String UNKNOWN = "This is no letter that was signed here";

	@Autowired
	private MockMvc web;

	@Autowired
	private Rehearsals rehearsals;

	@Autowired
	private SignedLetters letters;

	@Autowired
	private Chronicle chronicle;

	@Test
	void theDoorShowsTheWayToWhoeverIsOutside() throws Exception {
		this.web.perform(get("/sign-in")).andExpect(content().string(containsString("/check-a-letter")));
		this.web.perform(get("/check-a-letter"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("The letter, as it arrived")));
	}

	@Test
	void theSignedLetterIsKnownByItsBytesAndByItsFingerprint() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toTheClerk();
		SignedLetter letter = this.letters.latest(matter.id()).orElseThrow();
		int entries = this.chronicle.entries(matter.id()).size();
		dropped(this.letters.bytes(letter)).andExpect(status().isOk())
			.andExpect(content().string(containsString(SIGNED)))
			.andExpect(content().string(containsString(matter.director().person().name())))
			.andExpect(content().string(not(containsString(matter.slug()))));
		String typed = letter.fingerprint().hex().toUpperCase(Locale.ROOT).replaceAll("(.{8})", "$1 ");
		typed(typed).andExpect(status().isOk()).andExpect(content().string(containsString(SIGNED)));
		assertThat(this.chronicle.entries(matter.id())).as("it is no act of the house").hasSize(entries);
	}

	@Test
	void oneByteMoreAndItIsNoLetterOfThisHouse() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toTheClerk();
		byte[] signed = this.letters.bytes(this.letters.latest(matter.id()).orElseThrow());
		byte[] longer = Arrays.copyOf(signed, signed.length + 1);
		byte[] altered = signed.clone();
		altered[altered.length / 2] ^= 1;
		for (byte[] other : new byte[][] { longer, altered, "No PDF at all.".getBytes(StandardCharsets.UTF_8) }) {
			dropped(other).andExpect(status().isOk())
				.andExpect(content().string(containsString(UNKNOWN)))
				.andExpect(content().string(not(containsString(matter.director().person().name()))));
		}
	}

	@Test
	void aLetterWhoseSignatureLapsedStandsNoMore() throws Exception {
		Rehearsal matter = this.rehearsals.drafted().toTheClerk();
		SignedLetter letter = this.letters.latest(matter.id()).orElseThrow();
		this.letters.lapse(letter, Instant.now());
		dropped(this.letters.bytes(letter)).andExpect(status().isOk())
			.andExpect(content().string(containsString("This letter was signed, and no longer stands")))
			.andExpect(content().string(not(containsString(SIGNED))));
	}

	@Test
	void nothingAndHalfAFingerprintAreRefusedAndWhatWasTypedStays() throws Exception {
		typed("").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("Choose the letter, or write its fingerprint.")));
		typed("9f86 d081").andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("A fingerprint has 64 digits")))
			.andExpect(content().string(containsString("value=\"9f86 d081\"")));
		dropped(new byte[0]).andExpect(status().isUnprocessableContent());
	}

	private ResultActions dropped(byte[] bytes) throws Exception {
		return this.web.perform(
				multipart("/check-a-letter").file(new MockMultipartFile("file", "letter.pdf", "application/pdf", bytes))
					.with(csrf()));
	}

	private ResultActions typed(String fingerprint) throws Exception {
		return this.web.perform(multipart("/check-a-letter").param("fingerprint", fingerprint).with(csrf()));
	}

}
