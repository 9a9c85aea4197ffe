package org.gravamen.signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The letters that were fixed for the director, and what was decided about them.
 */
@Repository
public class SigningRequests {

	private final JdbcClient jdbc;

	private final Vault vault;

	SigningRequests(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	/**
	 * The letter that is, or was last, before the director.
	 * @param submission of which submission
	 * @return empty until a letter was fixed
	 */
	public Optional<SigningRequest> current(SubmissionId submission) {
		return this.jdbc.sql("""
				select * from signing_request where submission_id = ?
				order by fixed_at desc, letter_number desc fetch first 1 rows only""")
			.param(submission.value())
			.query(SigningRequests::request)
			.optional();
	}

	/**
	 * The very bytes that were fixed.
	 * @param request which
	 * @return the PDF
	 */
	public byte[] pdf(SigningRequest request) {
		return this.vault.read(request.pdf());
	}

	/**
	 * What the director decided.
	 * @param request about which letter
	 * @return empty while it waits
	 */
	public Optional<DirectorsDecision> decision(SigningRequest request) {
		return this.jdbc.sql("select * from directors_decision where request_id = ?")
			.param(request.id())
			.query(this::decided)
			.optional();
	}

	void keep(SigningRequest request) {
		this.jdbc.sql("""
				insert into signing_request (id, submission_id, letter_number, letter_fingerprint, pdf,
				  pdf_fingerprint, signatory_id, letter_date, fixed_at)
				values (:id, :submission, :number, :letter, :pdf, :fingerprint, :signatory, :day, :at)""")
			.param("signatory", request.signatory().value())
			.param("id", request.id())
			.param("submission", request.submission().value())
			.param("number", request.letterNumber())
			.param("letter", request.letter().hex())
			.param("pdf", request.pdf())
			.param("fingerprint", request.fingerprint().hex())
			.param("day", request.letterDate())
			.param("at", Moments.bind(request.fixedAt()))
			.update();
	}

	void keep(DirectorsDecision decision) {
		try {
			this.jdbc.sql("""
					insert into directors_decision (request_id, kind, decided_by, decided_at, sealed_words)
					values (:request, :kind, :by, :at, :words)""")
				.param("request", decision.request())
				.param("kind", decision.kind().name())
				.param("by", decision.by().value())
				.param("at", Moments.bind(decision.at()))
				.param("words", seal(decision))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new Refusal(Refusal.Reason.TASK_ALREADY_DONE, "This letter has already been decided on.");
		}
	}

	private static SigningRequest request(ResultSet row, int number) throws SQLException {
		return new SigningRequest(row.getObject("id", UUID.class),
				new SubmissionId(row.getObject("submission_id", UUID.class)), row.getInt("letter_number"),
				new Fingerprint(row.getString("letter_fingerprint")), row.getObject("pdf", UUID.class),
				new Fingerprint(row.getString("pdf_fingerprint")),
				new PersonId(row.getObject("signatory_id", UUID.class)), row.getObject("letter_date", LocalDate.class),
				Moments.read(row, "fixed_at"));
	}

	private String seal(DirectorsDecision decision) {
		return decision.words().isEmpty() ? "" : this.vault.seal(decision.words(), context(decision.request()));
	}

	private String unseal(String sealed, UUID request) {
		return sealed.isEmpty() ? "" : this.vault.unseal(sealed, context(request));
	}

	private static String context(UUID request) {
		return "decision " + request + " words";
	}

	private DirectorsDecision decided(ResultSet row, int number) throws SQLException {
		UUID request = row.getObject("request_id", UUID.class);
		return new DirectorsDecision(request, DirectorsDecision.Kind.valueOf(row.getString("kind")),
				new PersonId(row.getObject("decided_by", UUID.class)), Moments.read(row, "decided_at"),
				unseal(row.getString("sealed_words"), request));
	}

}
