package org.gravamen.rehearsal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search of a seized house finds what is there: otherwise it would prove nothing.
 */
class PlainSearchTests {

	private static final PlainSearch SEARCH = new PlainSearch("finchabcdef");

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "ISO-8859-1", "UTF-16LE", "UTF-16BE" })
	void aTextIsFoundInEachEncoding(String charset) {
		byte[] bytes = "….. é finchabcdefé in a name".getBytes(Charset.forName(charset));
		assertThat(SEARCH.in("here", bytes)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "ab", "abc", "abcd" })
	void aTextIsFoundInBase64WhateverStandsBeforeIt(String before) {
		String sealed = Base64.getEncoder()
			.encodeToString((before + "finchabcdefé and more").getBytes(StandardCharsets.UTF_8));
		assertThat(SEARCH.in("here", sealed.getBytes(StandardCharsets.UTF_8))).hasSize(1);
	}

	@Test
	void aTextIsFoundInTheNameOfAFileAndInsideIt() throws IOException {
		Instant before = Instant.now().minusSeconds(10);
		Files.writeString(this.folder.resolve("finchabcdef.txt"), "nothing");
		Files.writeString(Files.createDirectory(this.folder.resolve("deeper")).resolve("a.bin"), "….finchabcdef");
		assertThat(SEARCH.in(this.folder, before, (file) -> true)).hasSize(2);
		assertThat(SEARCH.in(this.folder, Instant.now().plusSeconds(10), (file) -> true)).isEmpty();
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThat(SEARCH.in("here", "finchabcde and finch".getBytes(StandardCharsets.UTF_8))).isEmpty();
	}

}
