package org.gravamen.evidence;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Files are what their names say.
 */
class FileCheckTests {

	@ParameterizedTest
	@CsvSource({ "roster.PDF,255044462d312e37,application/pdf", "map.png,89504e470d0a1a0a,image/png",
			"face.jpeg,ffd8ffe000104a46,image/jpeg", "face.gif,474946383961,image/gif",
			"notes.docx,504b030414000600,application/zip", "a.txt,4465617221,text/plain",
			"clip.mp4,0000001866747970,application/octet-stream", "noending,01,application/octet-stream" })
	void aFileIsKnownByItsStart(String name, String start, String expected) throws IOException {
		assertThat(check(name, start)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "roster.pdf,89504e470d0a1a0a", "map.png,255044462d312e37", "a.txt,255044462d312e37",
			"page.html,504b030414000600", "photo.jpg,3c68746d6c3e" })
	void aFileThatSaysItIsSomethingElseIsRefused(String name, String start) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> check(name, start))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TYPE_MISMATCH));
	}

	@Test
	void aTextPassesUnchanged() throws IOException {
		byte[] text = "Façade, 證據, 🗂. ".repeat(5000).getBytes(StandardCharsets.UTF_8);
		assertThat(new TextCheck(new ByteArrayInputStream(text)).readAllBytes()).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "66c3", "66ff66", "6600", "eda080" })
	void whatIsNotTextIsRefused(String hex) {
		TextCheck check = new TextCheck(new ByteArrayInputStream(HexFormat.of().parseHex(hex)));
		assertThatExceptionOfType(Refusal.class).isThrownBy(check::readAllBytes)
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TYPE_MISMATCH));
	}

	@Test
	void namesAreCleaned() {
		assertThat(DisplayName.of("C:\\Users\\someone\\roster.pdf")).isEqualTo("roster.pdf");
		assertThat(DisplayName.of("../../etc/passwd")).isEqualTo("passwd");
		assertThat(DisplayName.of("ros\u202Eter\r\n\u0000.pdf")).isEqualTo("roster.pdf");
		assertThat(DisplayName.of("證據 一.pdf")).isEqualTo("證據 一.pdf");
		assertThat(DisplayName.of("..")).isEqualTo("exhibit");
		assertThat(DisplayName.of("x".repeat(300) + ".pdf")).hasSize(120).endsWith("x.pdf");
	}

	private static String check(String name, String start) throws IOException {
		return FileCheck.mediaType(name,
				new BufferedInputStream(new ByteArrayInputStream(HexFormat.of().parseHex(start))));
	}

}
