package org.gravamen.evidence;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gravamen.safecopy.ActiveContent;
import org.gravamen.safecopy.CopyNote;
import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.safecopy.CopyResult;
import org.gravamen.safecopy.MetadataFinding;
import org.gravamen.safecopy.PictureFormat;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Safe copies in their tables; pictures and findings in the vault.
 */
@Component
class CopyStore {

	private final JdbcClient jdbc;

	private final Vault vault;

	CopyStore(JdbcClient jdbc, Vault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	void insert(UUID exhibit, SubmissionId submission) {
		this.jdbc.sql("""
				insert into safe_copy (exhibit_id, submission_id, state, attempts, pages, active, notes)
				values (:exhibit, :submission, 'AWAITING', 0, 0, '', '')""")
			.param("exhibit", exhibit)
			.param("submission", submission.value())
			.update();
	}

	Map<UUID, ExhibitCopy> of(SubmissionId submission) {
		return this.jdbc.sql("select * from safe_copy where submission_id = :submission")
			.param("submission", submission.value())
			.query(CopyStore::copy)
			.list()
			.stream()
			.collect(Collectors.toMap(ExhibitCopy::exhibit, Function.identity()));
	}

	Optional<ExhibitCopy> find(UUID exhibit) {
		return this.jdbc.sql("select * from safe_copy where exhibit_id = :exhibit")
			.param("exhibit", exhibit)
			.query(CopyStore::copy)
			.optional();
	}

	/** Counts one more attempt and says the how-manieth it is. */
	int attempt(UUID exhibit) {
		this.jdbc.sql("update safe_copy set attempts = attempts + 1 where exhibit_id = :exhibit")
			.param("exhibit", exhibit)
			.update();
		return this.jdbc.sql("select attempts from safe_copy where exhibit_id = :exhibit")
			.param("exhibit", exhibit)
			.query(Integer.class)
			.single();
	}

	void page(UUID exhibit, int number, byte[] picture) {
		this.jdbc.sql("""
				insert into safe_copy_page (exhibit_id, page_number, kept_id, media_type)
				values (:exhibit, :number, :kept, :type)""")
			.param("exhibit", exhibit)
			.param("number", number)
			.param("type", PictureFormat.of(picture).map(PictureFormat::name).orElseThrow())
			.param("kept", this.vault.keep(picture).id())
			.update();
	}

	void finish(UUID exhibit, CopyResult result, Instant at) {
		boolean made = result.outcome() == CopyOutcome.MADE;
		this.jdbc.sql("""
				update safe_copy set state = :state, outcome = :outcome, pages = :pages, active = :active,
				  notes = :notes, findings_id = :findings, made_at = :at
				where exhibit_id = :exhibit""")
			.param("exhibit", exhibit)
			.param("state", (made ? ExhibitCopy.State.TO_BE_CLEARED : ExhibitCopy.State.SEALED).name())
			.param("outcome", result.outcome().name())
			.param("pages", result.pages())
			.param("active", names(result.active()))
			.param("notes", names(result.notes()))
			.param("findings", keep(result.findings()).orElse(null))
			.param("at", Moments.bind(at))
			.update();
	}

	/** Clears it, unless somebody else just has. */
	boolean clear(UUID exhibit, ExhibitCopy.Cleared cleared) {
		return this.jdbc.sql("""
				update safe_copy set state = 'CLEARED', cleared_by = :by, cleared_at = :at
				where exhibit_id = :exhibit and state = 'TO_BE_CLEARED'""")
			.param("exhibit", exhibit)
			.param("by", cleared.by().value())
			.param("at", Moments.bind(cleared.at()))
			.update() == 1;
	}

	Optional<ExhibitCopies.Page> page(UUID exhibit, int number) {
		return this.jdbc.sql("""
				select kept_id, media_type from safe_copy_page
				where exhibit_id = :exhibit and page_number = :number""")
			.param("exhibit", exhibit)
			.param("number", number)
			.query((row, index) -> new ExhibitCopies.Page(PictureFormat.valueOf(row.getString("media_type")),
					this.vault.open(row.getObject("kept_id", UUID.class))))
			.optional();
	}

	List<MetadataFinding> findings(UUID exhibit) {
		return this.jdbc
			.sql("select findings_id from safe_copy where exhibit_id = :exhibit and findings_id is not null")
			.param("exhibit", exhibit)
			.query(UUID.class)
			.optional()
			.map((kept) -> new String(this.vault.read(kept), StandardCharsets.UTF_8))
			.map((lines) -> lines.lines().map(CopyStore::finding).toList())
			.orElse(List.of());
	}

	private Optional<UUID> keep(List<MetadataFinding> findings) {
		if (findings.isEmpty()) {
			return Optional.empty();
		}
		String lines = findings.stream()
			.map((finding) -> finding.sort().name() + " " + finding.value())
			.collect(Collectors.joining("\n"));
		return Optional.of(this.vault.keep(lines.getBytes(StandardCharsets.UTF_8)).id());
	}

	private static MetadataFinding finding(String line) {
		int split = line.indexOf(' ');
		return new MetadataFinding(MetadataFinding.Sort.valueOf(line.substring(0, split)), line.substring(split + 1));
	}

	private static ExhibitCopy copy(ResultSet row, int index) throws SQLException {
		return new ExhibitCopy(row.getObject("exhibit_id", UUID.class),
				ExhibitCopy.State.valueOf(row.getString("state")),
				Optional.ofNullable(row.getString("outcome")).map(CopyOutcome::valueOf), row.getInt("pages"),
				words(ActiveContent.class, row.getString("active")), words(CopyNote.class, row.getString("notes")),
				cleared(row));
	}

	private static Optional<ExhibitCopy.Cleared> cleared(ResultSet row) throws SQLException {
		UUID by = row.getObject("cleared_by", UUID.class);
		return (by == null) ? Optional.empty()
				: Optional.of(new ExhibitCopy.Cleared(new PersonId(by), Moments.read(row, "cleared_at")));
	}

	private static String names(Collection<? extends Enum<?>> words) {
		return words.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
	}

	private static <E extends Enum<E>> Set<E> words(Class<E> type, String names) {
		return Arrays.stream(names.split(" ", -1))
			.filter((name) -> !name.isEmpty())
			.map((name) -> Enum.valueOf(type, name))
			.collect(Collectors.toSet());
	}

}
