package org.gravamen.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.submission.KeptWordings;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Evidence reviews in their table; their reasons are sealed.
 */
@Component
class KeptEvidenceReviews implements EvidenceReviews {

	private final JdbcClient jdbc;

	private final Vault vault;

	private final KeptWordings wordings;

	KeptEvidenceReviews(JdbcClient jdbc, Vault vault, KeptWordings wordings) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.wordings = wordings;
	}

	@Override
	public Optional<EvidenceReview> latest(SubmissionId submission) {
		return all(submission).stream().findFirst();
	}

	@Override
	public List<EvidenceReview> all(SubmissionId submission) {
		return this.jdbc
			.sql("select * from evidence_review where submission_id = :submission order by review_number desc")
			.param("submission", submission.value())
			.query(this::review)
			.list();
	}

	@Override
	public void keep(EvidenceReview review) {
		EvidenceReview.Checks checks = review.checks();
		this.jdbc.sql("""
				insert into evidence_review (id, submission_id, review_number, reviewer_id, finding, provenance_holds,
				  consent_holds, no_harm, exculpatory_addressed, return_codes, sealed_reasons, sealed_conditions,
				  amounts_to, sealed_departure, exhibits_accepted, points_not_met, points_partly, points_one_source,
				  findings, manifest, letter, grading_confirmed, ground, charges, reviewed_at)
				values (:id, :submission,
				  (select coalesce(max(review_number), 0) + 1 from evidence_review where submission_id = :submission),
				  :reviewer, :finding, :provenance, :consent, :harm, :exculpatory, :codes, :reasons, :conditions,
				  :amountsTo, :departure, :accepted, :notMet, :partly, :oneSource, :findings, :manifest, :letter,
				  :grading, :ground, :charges, :at)""")
			.params(weighed(review))
			.param("id", review.id())
			.param("submission", review.submission().value())
			.param("reviewer", review.reviewer().value())
			.param("finding", review.finding().name())
			.param("provenance", checks.provenanceHolds())
			.param("grading", checks.gradingConfirmed())
			.param("consent", checks.consentHolds())
			.param("harm", checks.noHarm())
			.param("exculpatory", checks.exculpatoryAddressed())
			.param("codes", review.codes().stream().sorted().map(ReturnCode::name).collect(Collectors.joining(" ")))
			.param("reasons", this.vault.seal(review.reasons(), context(review.id(), "reasons")))
			.param("conditions", this.vault.seal(review.conditions(), context(review.id(), "conditions")))
			.param("manifest", review.manifest().hex())
			.param("letter", review.letter().hex())
			.param("charges", review.basis().charges().map(Fingerprint::hex).orElse(null))
			.param("at", Moments.bind(review.at()))
			.update();
		this.wordings.note(review.id(), review.submission());
	}

	private EvidenceReview review(ResultSet row, int index) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new EvidenceReview(id, new SubmissionId(row.getObject("submission_id", UUID.class)),
				new PersonId(row.getObject("reviewer_id", UUID.class)), Finding.valueOf(row.getString("finding")),
				new EvidenceReview.Checks(row.getBoolean("provenance_holds"), row.getBoolean("grading_confirmed"),
						row.getBoolean("consent_holds"), row.getBoolean("no_harm"),
						row.getBoolean("exculpatory_addressed")),
				codes(row.getString("return_codes")), open(row, "sealed_reasons", id, "reasons"),
				open(row, "sealed_conditions", id, "conditions"), weighing(row, id), basis(row),
				Moments.read(row, "reviewed_at"));
	}

	private Map<String, Object> weighed(EvidenceReview review) {
		EvidenceReview.Weighing weighing = review.weighing();
		Worksheet.Tally tally = weighing.tally();
		return Map.of("amountsTo", weighing.amountsTo().name(), "departure",
				this.vault.seal(weighing.departure(), context(review.id(), "departure")), "ground", weighing.ground(),
				"accepted", tally.exhibitsAccepted(), "notMet", tally.pointsNotMet(), "partly", tally.pointsPartly(),
				"oneSource", tally.pointsOnOneSource(), "findings", weighing.findings().hex());
	}

	private static EvidenceReview.Basis basis(ResultSet row) throws SQLException {
		return new EvidenceReview.Basis(new Fingerprint(row.getString("manifest")),
				new Fingerprint(row.getString("letter")),
				Optional.ofNullable(row.getString("charges")).map(Fingerprint::new));
	}

	private EvidenceReview.Weighing weighing(ResultSet row, UUID id) throws SQLException {
		Worksheet.Tally tally = new Worksheet.Tally(row.getInt("exhibits_accepted"), row.getInt("points_not_met"),
				row.getInt("points_partly"), row.getInt("points_one_source"));
		return new EvidenceReview.Weighing(Finding.valueOf(row.getString("amounts_to")), row.getString("ground"),
				open(row, "sealed_departure", id, "departure"), tally, new Fingerprint(row.getString("findings")));
	}

	private String open(ResultSet row, String column, UUID id, String part) throws SQLException {
		String sealed = row.getString(column);
		return sealed.isEmpty() ? "" : this.vault.unseal(sealed, context(id, part));
	}

	private static Set<ReturnCode> codes(String names) {
		return Arrays.stream(names.split(" ", -1))
			.filter((name) -> !name.isEmpty())
			.map(ReturnCode::valueOf)
			.collect(Collectors.toSet());
	}

	private static String context(UUID id, String part) {
		return "evidence review " + id + " " + part;
	}

}
