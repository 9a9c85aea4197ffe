package org.gravamen.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;

import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Bytes in, the same bytes out, and nothing else.
 */
class VaultTests {

	@Nested
	@OnH2
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	class Postgres extends Cases {

	}

	abstract static class Cases {

		private static final int THREE_CHUNKS = 2 * SealedChunks.CHUNK_BYTES + 17;

		@Autowired
		Vault vault;

		@Autowired
		JdbcClient jdbc;

		@ParameterizedTest
		@ValueSource(ints = { 1, SealedChunks.CHUNK_BYTES - 1, SealedChunks.CHUNK_BYTES, SealedChunks.CHUNK_BYTES + 1,
				2 * SealedChunks.CHUNK_BYTES, THREE_CHUNKS })
		void whatIsKeptComesBackByteForByte(int length) {
			byte[] bytes = bytes(length);
			Vault.Kept kept = this.vault.keep(new ByteArrayInputStream(bytes), length);
			assertThat(kept.length()).isEqualTo(length);
			assertThat(kept.fingerprint()).isEqualTo(Fingerprint.of(bytes));
			assertThat(this.vault.read(kept.id())).isEqualTo(bytes);
		}

		@ParameterizedTest
		@ValueSource(ints = { 1, SealedChunks.CHUNK_BYTES, THREE_CHUNKS })
		void whatSomebodyWritesIsKeptByteForByte(int length) {
			byte[] bytes = bytes(length);
			Vault.Kept kept = this.vault.keepWritten((out) -> {
				out.write(bytes[0]);
				out.write(bytes, 1, length - 1);
			});
			assertThat(kept.length()).isEqualTo(length);
			assertThat(kept.fingerprint()).isEqualTo(Fingerprint.of(bytes));
			assertThat(this.vault.read(kept.id())).isEqualTo(bytes);
		}

		@Test
		void whatBreaksOffWhileItIsWrittenLeavesNothing() {
			long before = chunks();
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> this.vault.keepWritten((out) -> {
				out.write(bytes(THREE_CHUNKS));
				throw new IOException("The source ended.");
			}));
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.vault.keepWritten((out) -> {
			})).satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FILE_EMPTY));
			assertThat(chunks()).isEqualTo(before);
		}

		@Test
		void singleBytesAndChunksReadAlike() throws IOException {
			byte[] bytes = bytes(SealedChunks.CHUNK_BYTES + 3);
			Vault.Kept kept = this.vault.keep(bytes);
			try (InputStream stream = this.vault.open(kept.id())) {
				assertThat(stream.read()).isEqualTo(bytes[0] & 0xFF);
				stream.skipNBytes(SealedChunks.CHUNK_BYTES);
				assertThat(stream.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, bytes.length - 2, bytes.length));
				assertThat(stream.read()).isEqualTo(-1);
			}
		}

		@Test
		void theDatabaseHoldsNothingReadable() {
			byte[] bytes = "the name of the witness".getBytes(java.nio.charset.StandardCharsets.UTF_8);
			Vault.Kept kept = this.vault.keep(bytes);
			assertThat(new String(sealed(kept.id(), 0), java.nio.charset.StandardCharsets.ISO_8859_1))
				.doesNotContain("witness");
		}

		@Test
		void anEmptyFileIsRefused() {
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.vault.keep(new byte[0]))
				.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FILE_EMPTY));
		}

		@Test
		void aFileOverTheLimitIsRefusedAndLeavesNothing() {
			long before = chunks();
			InputStream bytes = new ByteArrayInputStream(bytes(THREE_CHUNKS));
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.vault.keep(bytes, THREE_CHUNKS - 1L))
				.withMessage("The file is larger than 2 MB.");
			assertThat(chunks()).isEqualTo(before);
		}

		@Test
		void anAlteredChunkIsNotOpened() {
			UUID id = this.vault.keep(bytes(THREE_CHUNKS)).id();
			byte[] sealed = sealed(id, 1);
			sealed[sealed.length / 2] ^= 1;
			this.jdbc.sql("update vault_chunk set sealed = :sealed where vault_id = :id and chunk_number = 1")
				.param("sealed", sealed)
				.param("id", id)
				.update();
			assertThatIllegalStateException().isThrownBy(() -> this.vault.read(id))
				.withMessage("The document " + id + " was altered, cut or moved.");
		}

		@ParameterizedTest
		@ValueSource(ints = { 0, 1, 2 })
		void aMissingChunkIsNoticed(int number) {
			UUID id = this.vault.keep(bytes(THREE_CHUNKS)).id();
			this.jdbc.sql("delete from vault_chunk where vault_id = :id and chunk_number = :number")
				.param("id", id)
				.param("number", number)
				.update();
			assertThatIllegalStateException().isThrownBy(() -> this.vault.read(id))
				.withMessage("The document " + id + " was altered, cut or moved.");
		}

		@Test
		void aCutThatIsDressedUpAsTheEndIsNoticed() {
			UUID id = this.vault.keep(bytes(THREE_CHUNKS)).id();
			this.jdbc.sql("delete from vault_chunk where vault_id = :id and chunk_number = 2").param("id", id).update();
			this.jdbc.sql("update vault_chunk set last_one = true where vault_id = :id and chunk_number = 1")
				.param("id", id)
				.update();
			assertThatIllegalStateException().isThrownBy(() -> this.vault.read(id));
		}

		@Test
		void swappedChunksAreNoticed() {
			UUID id = this.vault.keep(bytes(THREE_CHUNKS)).id();
			renumber(id, 0, 9);
			renumber(id, 1, 0);
			renumber(id, 9, 1);
			assertThatIllegalStateException().isThrownBy(() -> this.vault.read(id))
				.withMessage("The document " + id + " was altered, cut or moved.");
		}

		@Test
		void aChunkOfAnotherDocumentIsNoticed() {
			UUID one = this.vault.keep(bytes(10)).id();
			UUID other = this.vault.keep(bytes(10)).id();
			this.jdbc.sql("update vault_chunk set sealed = :sealed where vault_id = :id")
				.param("sealed", sealed(other, 0))
				.param("id", one)
				.update();
			assertThatIllegalStateException().isThrownBy(() -> this.vault.read(one));
		}

		@Test
		void theKeyOfAnotherDocumentOpensNothing() {
			UUID one = this.vault.keep(bytes(10)).id();
			UUID other = this.vault.keep(bytes(10)).id();
			this.jdbc.sql("""
					update vault_key set wrapped = (select k.wrapped from vault_key k where k.vault_id = :other)
					where vault_id = :one""").param("one", one).param("other", other).update();
			assertThatIllegalStateException().isThrownBy(() -> this.vault.read(one))
				.withMessage("The key of " + one + " was altered, or belongs elsewhere.");
		}

		@Test
		void whatIsDestroyedIsUnreadableAndTheRestIsNot() {
			UUID gone = this.vault.keep(bytes(THREE_CHUNKS)).id();
			UUID other = this.vault.keep(bytes(10)).id();
			this.vault.destroy(gone);
			assertThatIllegalStateException().isThrownBy(() -> this.vault.open(gone))
				.withMessage("The key of " + gone + " was destroyed: nobody can open it any more.");
			assertThat(this.jdbc.sql("select count(*) from vault_key where vault_id = :id and wrapped is not null")
				.param("id", gone)
				.query(Integer.class)
				.single()).isZero();
			assertThat(this.vault.read(other)).isEqualTo(bytes(10));
		}

		@Test
		void aStreamThatBreaksOffLeavesNothing() {
			long before = chunks();
			InputStream broken = new SequenceInputStream(new ByteArrayInputStream(bytes(THREE_CHUNKS)), new DeadLine());
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> this.vault.keep(broken, Long.MAX_VALUE));
			assertThat(chunks()).isEqualTo(before);
		}

		@Test
		void aSealedTextOpensOnlyWhereItBelongs() {
			String sealed = this.vault.seal("“I dissent.”", "draft 1");
			assertThat(sealed).doesNotContain("dissent");
			assertThat(this.vault.unseal(sealed, "draft 1")).isEqualTo("“I dissent.”");
			assertThatIllegalStateException().isThrownBy(() -> this.vault.unseal(sealed, "draft 2"));
			assertThatIllegalStateException().isThrownBy(() -> this.vault.unseal("not Base64!", "draft 1"));
		}

		private static byte[] bytes(int length) {
			byte[] bytes = new byte[length];
			new Random(length).nextBytes(bytes);
			return bytes;
		}

		private long chunks() {
			return this.jdbc.sql("select (select count(*) from vault_chunk) + (select count(*) from vault_key)")
				.query(Long.class)
				.single();
		}

		private byte[] sealed(UUID id, int number) {
			return this.jdbc.sql("select sealed from vault_chunk where vault_id = :id and chunk_number = :number")
				.param("id", id)
				.param("number", number)
				.query((row, index) -> row.getBytes(1))
				.single();
		}

		private void renumber(UUID id, int from, int to) {
			this.jdbc.sql("update vault_chunk set chunk_number = :to where vault_id = :id and chunk_number = :from")
				.param("to", to)
				.param("id", id)
				.param("from", from)
				.update();
		}

	}

	/** A line over which nothing comes any more. */
	private static final class DeadLine extends InputStream {

		@Override
		public int read() throws IOException {
			throw new IOException("The line is dead.");
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			return read();
		}

	}

}
