package org.gravamen.signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The letters that the director signed, sealed.
 */
@Repository
public class SignedLetters {

	private final JdbcClient jdbc;

	private final Vault vault;

	SignedLetters(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	/**
	 * The letter that was signed last.
	 * @param submission of which submission
	 * @return empty until one was
	 */
	public Optional<SignedLetter> latest(SubmissionId submission) {
		return this.jdbc.sql("""
				select * from signed_letter where submission_id = ?
				order by sealed_at desc, letter_number desc fetch first 1 rows only""")
			.param(submission.value())
			.query(SignedLetters::letter)
			.optional();
	}

	/**
	 * The very bytes.
	 * @param letter which letter
	 * @return the signed PDF
	 */
	public byte[] bytes(SignedLetter letter) {
		return this.vault.read(letter.pdf());
	}

	/**
	 * Lets a signature count no longer.
	 * @param letter which letter
	 * @param at since when; an earlier moment stands
	 */
	public void lapse(SignedLetter letter, Instant at) {
		this.jdbc.sql("update signed_letter set lapsed_at = :at where id = :id and lapsed_at is null")
			.param("at", Moments.bind(at))
			.param("id", letter.id())
			.update();
	}

	/**
	 * Whether the signature of a letter lapsed.
	 * @param letter which letter
	 * @return true when it counts no longer
	 */
	public boolean lapsed(SignedLetter letter) {
		return this.jdbc.sql("select count(*) from signed_letter where id = ? and lapsed_at is not null")
			.param(letter.id())
			.query(Long.class)
			.single() > 0;
	}

	Optional<SignedLetter> of(Fingerprint signedPdf) {
		return this.jdbc.sql("select * from signed_letter where fingerprint = ? fetch first 1 rows only")
			.param(signedPdf.hex())
			.query(SignedLetters::letter)
			.optional();
	}

	Optional<SignedLetter> of(SigningRequest request) {
		return this.jdbc.sql("select * from signed_letter where request_id = ?")
			.param(request.id())
			.query(SignedLetters::letter)
			.optional();
	}

	void keep(SigningRequest request, SignedLetter letter, Instant sealedAt) {
		this.jdbc.sql("""
				insert into signed_letter (id, submission_id, request_id, letter_number, shown_fingerprint,
				  fingerprint, pdf, pdf_length, signer_id, signed_at, sealed_at)
				values (:id, :submission, :request, :number, :shown, :fingerprint, :pdf, :length, :signer,
				  :signedAt, :sealedAt)""")
			.param("id", letter.id())
			.param("submission", letter.submission().value())
			.param("request", request.id())
			.param("number", letter.letterNumber())
			.param("shown", letter.shown().hex())
			.param("fingerprint", letter.fingerprint().hex())
			.param("pdf", letter.pdf())
			.param("length", letter.length())
			.param("signer", letter.signer().value())
			.param("signedAt", Moments.bind(letter.signedAt()))
			.param("sealedAt", Moments.bind(sealedAt))
			.update();
	}

	private static SignedLetter letter(ResultSet row, int number) throws SQLException {
		return new SignedLetter(row.getObject("id", UUID.class),
				new SubmissionId(row.getObject("submission_id", UUID.class)), row.getInt("letter_number"),
				new Fingerprint(row.getString("shown_fingerprint")), new Fingerprint(row.getString("fingerprint")),
				row.getObject("pdf", UUID.class), row.getLong("pdf_length"),
				new PersonId(row.getObject("signer_id", UUID.class)), Moments.read(row, "signed_at"));
	}

}
