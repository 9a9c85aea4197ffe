package org.gravamen.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import org.gravamen.vault.Stocktaking;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Exhibits whose file is no longer what was taken in, or not there any more: a disk lost
 * it, or somebody had a hand in the folder.
 */
@Service
public class LostFiles {

	private static final Logger log = LoggerFactory.getLogger(LostFiles.class);

	private static final int MOST_NAMED = 100;

	private final JdbcClient jdbc;

	private final Stocktaking stocktaking;

	LostFiles(JdbcClient jdbc, Stocktaking stocktaking) {
		this.jdbc = jdbc;
		this.stocktaking = stocktaking;
	}

	/**
	 * How many were missing when stock was last taken.
	 * @return how many
	 */
	public int count() {
		return this.stocktaking.latest().missing().size();
	}

	/**
	 * Which were missing when stock was last taken.
	 * @return at most a hundred, by submission and number
	 */
	public List<Lost> missing() {
		List<UUID> missing = this.stocktaking.latest().missing().stream().limit(MOST_NAMED).toList();
		if (missing.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				select submission_id, exhibit_number from exhibit where kept_id in (:missing)
				order by submission_id, exhibit_number""")
			.param("missing", missing)
			.query((row, index) -> new Lost(new SubmissionId(row.getObject("submission_id", UUID.class)),
					new ExhibitNumber(row.getInt("exhibit_number"))))
			.list();
	}

	/**
	 * Opens an original that is still what was taken in: it is read whole before its
	 * first byte is handed out, because what is half handed out cannot be refused.
	 */
	static InputStream whole(Vault vault, Exhibit exhibit, UUID kept) {
		try (InputStream first = vault.open(kept)) {
			first.transferTo(OutputStream.nullOutputStream());
			return vault.open(kept);
		}
		catch (Vault.Lost ex) {
			log.error("An exhibit's file is lost.", ex);
			throw refusal(exhibit);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An original could not be read.", ex);
		}
	}

	private static Refusal refusal(Exhibit exhibit) {
		return new Refusal(Refusal.Reason.FILE_LOST, "The file of " + exhibit.number().text()
				+ " is missing from where it was kept, or was altered there, so it is not handed out. Tell whoever "
				+ "looks after the server: the backup has it.");
	}

	/**
	 * An exhibit without its file.
	 *
	 * @param submission of which submission
	 * @param number which
	 */
	public record Lost(SubmissionId submission, ExhibitNumber number) {
	}

}
