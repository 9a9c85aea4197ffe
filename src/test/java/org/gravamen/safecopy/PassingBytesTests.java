package org.gravamen.safecopy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What looks at bytes as they pass lets them pass as they are, in pieces of any size.
 */
class PassingBytesTests {

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 4096, 65_536, 300_000 })
	void aTextPassesAsItIs(int piece) {
		String mixed = "plain line\r\n\tand ".repeat(700) + "證據 é 😀".repeat(1500) + "plain again\f".repeat(9000);
		byte[] text = mixed.getBytes(StandardCharsets.UTF_8);
		assertThat(read(new TextCheck(FileKind.TEXT, new ByteArrayInputStream(text)), piece)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 4096, 65_536 })
	void whatIsNoTextIsRefusedWhereverItStands(int piece) {
		for (byte[] no : new byte[][] { { 0 }, { 0x1B }, { 0x7F }, { (byte) 0xFF }, { (byte) 0xC3, 'a' },
				"\u0085".getBytes(StandardCharsets.UTF_8) }) {
			for (int place : new int[] { 0, 1, 4095, 4096, 9000 }) {
				refused(() -> read(
						new TextCheck(FileKind.TEXT, new ByteArrayInputStream(put(letters(10_000), no, place))),
						piece));
			}
		}
		byte[] cut = Arrays.copyOf("é".getBytes(StandardCharsets.UTF_8), 1);
		refused(() -> read(new TextCheck(FileKind.TEXT, new ByteArrayInputStream(put(letters(8192), cut, 8191))),
				piece));
	}

	@Test
	void aControlCharacterIsRefusedAtEveryPlaceUnlessItParts() {
		for (int character = 0; character < 0x80; character++) {
			boolean binary = Character.isISOControl(character) && !Character.isWhitespace(character);
			for (int place = 0; place < 2 * Long.BYTES + 3; place++) {
				byte[] text = put(letters(2 * Long.BYTES + 3), new byte[] { (byte) character }, place);
				if (binary) {
					refused(() -> read(new TextCheck(FileKind.TEXT, new ByteArrayInputStream(text)), 100));
				}
				else {
					assertThat(read(new TextCheck(FileKind.TEXT, new ByteArrayInputStream(text)), 100)).isEqualTo(text);
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 4096, 65_536, 300_000 })
	void whatHasNoArchiveBehindItPassesAsItIs(int piece) {
		for (int length : new int[] { 0, 21, 22, 65_556, 65_557, 65_558, 200_003 }) {
			byte[] file = letters(length);
			assertThat(read(new TailCheck(FileKind.AUDIO, new ByteArrayInputStream(file)), piece)).isEqualTo(file);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 4096, 65_536, 300_000 })
	void anArchiveBehindAFileIsFoundHoweverLongItsComment(int piece) {
		for (int comment : new int[] { 0, 1, 22, 40_000, 65_535 }) {
			for (int before : new int[] { 0, 1, 65_557, 200_003 }) {
				byte[] end = new byte[22 + comment];
				System.arraycopy(new byte[] { 'P', 'K', 5, 6 }, 0, end, 0, 4);
				end[20] = (byte) comment;
				end[21] = (byte) (comment >> 8);
				byte[] file = put(letters(before + end.length), end, before);
				refused(() -> read(new TailCheck(FileKind.AUDIO, new ByteArrayInputStream(file)), piece));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 22, 4096, 65_536 })
	void anArchiveIsFoundWhateverFollowsIt(int after) {
		byte[] end = Arrays.copyOf(new byte[] { 'P', 'K', 5, 6 }, 22);
		byte[] file = put(letters(100_000 + after), end, 99_978);
		refused(() -> read(new TailCheck(FileKind.AUDIO, new ByteArrayInputStream(file)), 4096));
	}

	@Test
	void lettersThatOnlyLookLikeTheEndOfAnArchivePass() {
		byte[] file = put(letters(5000), new byte[] { 'P', 'K', 5, 6 }, 4000);
		assertThat(read(new TailCheck(FileKind.AUDIO, new ByteArrayInputStream(file)), 4096)).isEqualTo(file);
	}

	@Test
	void anArchiveWithinAnOldOfficeFileIsAttachedToItAndPasses() {
		byte[] end = Arrays.copyOf(new byte[] { 'P', 'K', 5, 6 }, 22);
		byte[] file = put(letters(5000), end, 4000);
		assertThat(read(new TailCheck(FileKind.MSG, new ByteArrayInputStream(file)), 4096)).isEqualTo(file);
	}

	private static byte[] letters(int length) {
		byte[] letters = new byte[length];
		for (int place = 0; place < length; place++) {
			letters[place] = (byte) ('a' + place % 23);
		}
		return letters;
	}

	private static byte[] put(byte[] into, byte[] what, int place) {
		System.arraycopy(what, 0, into, place, what.length);
		return into;
	}

	private static byte[] read(InputStream bytes, int piece) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		byte[] buffer = new byte[piece + 3];
		try (bytes) {
			for (int count = bytes.read(buffer, 3, piece); count >= 0; count = bytes.read(buffer, 3, piece)) {
				all.write(buffer, 3, count);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return all.toByteArray();
	}

	private static void refused(Runnable act) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.TYPE_MISMATCH));
	}

}
