package org.gravamen.safecopy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.gravamen.safecopy.HostileArchives.joined;

/**
 * What telephones and offices honestly write passes the door, however odd it looks.
 */
class HonestFilesTests {

	private final Inspector inspector = Inspectors.plain();

	@Test
	void aPhotographWithItsMomentAsAFilmBehindIt() {
		byte[] film = joined(new byte[] { 0, 0, 0, 24 }, Harmless.utf8("ftypmp42"), noise(2_000_000));
		passes("motion.jpg", () -> joined(photograph(), film));
	}

	@Test
	void aPhotographWithASecondOneBehindIt() {
		passes("depth.jpg", () -> joined(photograph(), photograph()));
	}

	@Test
	void aPhotographWithTheNotesOfItsTelephoneBehindIt() {
		passes("vivo.jpg", () -> joined(photograph(), Harmless.utf8("vivo{\"zoomMultiple\":\"1.0\"}")));
		passes("samsung.jpg", () -> joined(photograph(), new byte[] { 0, 0, 1, 10, 14, 0, 0, 0 },
				Harmless.utf8("Image_UTC_Data1730000000000SEFH"), new byte[20], Harmless.utf8("SEFT")));
	}

	@Test
	void aPdfWithALineOrAPaddingBehindIt() {
		passes("a.pdf", () -> joined(Harmless.pdf(1), Harmless.utf8("\r\n\r\n")));
		passes("b.pdf", () -> joined(Harmless.pdf(1), new byte[4096]));
		passes("c.pdf", () -> joined(Harmless.pdf(1), Harmless.utf8("\nprinted by the registry\n")));
	}

	@Test
	void aWordFileWithABlankPicture() {
		passes("letterhead.docx", () -> Harmless.docx("",
				Map.of("word/media/blank.bmp", new byte[900_000], "word/styles.xml", noise(12_000))));
	}

	@Test
	void aTextThatBeginsWithABracketAndATextThatIsXml() {
		passes("chat.txt", () -> Harmless.utf8("<Mina> is the gate open?\n<Ilan> no\n"));
		passes("log.log", () -> Harmless.utf8("<?xml version=\"1.0\"?><events><event/></events>"));
	}

	@Test
	void messagesAsProgramsWriteThem() {
		passes("a.eml", () -> Harmless.utf8("Return-Path: <a@b.example>\r\nFrom: a@b.example\r\n\r\nWords"));
		passes("b.eml", () -> Harmless.utf8("From a@b.example Sat Oct 12 2024\nFrom: a@b.example\n\nWords"));
		passes("c.eml", () -> Harmless
			.utf8("X-Priority: 3\r\nFrom: a@b.example\r\nContent-Type: text/html\r\n\r\n<html>Words</html>"));
	}

	private void passes(String name, Supplier<byte[]> file) {
		byte[] bytes = file.get();
		assertThatNoException().as(name).isThrownBy(() -> passed(name, bytes));
	}

	private void passed(String name, byte[] bytes) throws IOException {
		Inspection inspection = this.inspector.begin(name, new ByteArrayInputStream(bytes));
		inspection.bytes().readAllBytes();
		inspection.conclude(() -> new ByteArrayInputStream(bytes));
	}

	private static byte[] photograph() {
		return Harmless.picture("jpeg", 90, 60);
	}

	private static byte[] noise(int length) {
		byte[] noise = new byte[length];
		new Random(length).nextBytes(noise);
		return noise;
	}

}
