package org.gravamen.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.gravamen.Gravamen;
import org.gravamen.record.RecordCheck;
import org.gravamen.record.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command that walks one letter through the whole path.
 */
@ExtendWith(OutputCaptureExtension.class)
class WalkthroughCommandTests {

	private static final String LETTER = """
			The Minister
			Office of Sanctions

			Dear Minister,

			Re: Designation of Orlo Venn

			We ask that you designate Captain Venn.

			Yours sincerely

			Marta Ellingham
			Director
			""";

	@TempDir
	Path folder;

	@Test
	void itLeavesTheSignedLetterTheMessageAndTheRecord() throws IOException {
		Path out = this.folder.resolve("out");
		assertThat(walk(file(LETTER.getBytes(StandardCharsets.UTF_8)), out)).isZero();
		assertThat(Files.readAllBytes(out.resolve("letter.pdf")))
			.startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
		try (Stream<Path> left = Files.list(out)) {
			assertThat(left.filter((one) -> one.toString().endsWith(".eml"))).hasSize(1);
		}
		assertThat(RecordCheck.check(Files.readAllBytes(out.resolve("record.json"))))
			.isInstanceOf(Verdict.Unbroken.class);
	}

	@Test
	void itSaysWhatTheSamplesTellAndNotTheirWords(CapturedOutput said) throws IOException {
		Path out = this.folder.resolve("out");
		assertThat(walk(file(LETTER.getBytes(StandardCharsets.UTF_8)), out)).isZero();
		assertThat(said.getOut()).contains("a scanned roster: safe copy of 2 pages",
				"a photograph: safe copy of 1 page.", "where it was made", "serial number of a device",
				"tracked changes and comments", "The samples are withdrawn");
		assertThat(said.getOut()).doesNotContain("43.1041", "AV4-0071926", "Tamsin");
		assertThat(Files.readString(out.resolve("record.json"))).doesNotContain("43.1041", "AV4-0071926", "Tamsin");
	}

	@Test
	void whatCannotBeUsedIsRefusedBeforeAnythingStarts() throws IOException {
		assertThat(walk(this.folder.resolve("missing.txt"), this.folder)).isEqualTo(2);
		assertThat(walk(file(new byte[0]), this.folder)).isEqualTo(2);
		assertThat(walk(file(new byte[] { 'a', 0, 'b' }), this.folder)).isEqualTo(2);
		assertThat(walk(file(new byte[] { (byte) 0xff, (byte) 0xfe }), this.folder)).isEqualTo(2);
		assertThat(walk(file(LETTER.getBytes(StandardCharsets.UTF_8)), file(LETTER.getBytes(StandardCharsets.UTF_8))))
			.isEqualTo(2);
		assertThat(WalkthroughCommand.run(Gravamen.class, List.of())).isEqualTo(2);
	}

	private int walk(Path letter, Path out) {
		return WalkthroughCommand.run(Gravamen.class, List.of(letter.toString(), "--out", out.toString()));
	}

	private Path file(byte[] bytes) throws IOException {
		return Files.write(Files.createTempFile(this.folder, "letter", ".txt"), bytes);
	}

}
