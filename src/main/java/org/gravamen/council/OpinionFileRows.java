package org.gravamen.council;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.safecopy.ActiveContent;
import org.gravamen.safecopy.CopyNote;
import org.gravamen.safecopy.PictureFormat;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Files of opinions as rows, their bytes and pictures in the vault.
 */
@Repository
class OpinionFileRows {

	/** What {@link #read} needs of the table, joined as <code>f</code>. */
	static final String COLUMNS = "f.id as file_id, f.sealed_name as sealed_file_name, f.byte_count as file_length, "
			+ "f.fingerprint as file_fingerprint, f.pages as file_pages, f.active as file_active, "
			+ "f.notes as file_notes";

	private final JdbcClient jdbc;

	private final Vault vault;

	private final Clock clock;

	OpinionFileRows(JdbcClient jdbc, Vault vault, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.clock = clock;
	}

	void insert(OpinionFile file, String mediaType, UUID kept, SubmissionId submission, PersonId author) {
		this.jdbc.sql("""
				insert into opinion_file (id, submission_id, person_id, sealed_name, media_type, byte_count,
				  fingerprint, kept_id, pages, active, notes, added_at)
				values (:id, :submission, :person, :name, :type, :length, :fingerprint, :kept, :pages, :active, :notes,
				  :at)""")
			.param("id", file.id())
			.param("submission", submission.value())
			.param("person", author.value())
			.param("name", this.vault.seal(file.name(), context(file.id())))
			.param("type", mediaType)
			.param("length", file.length())
			.param("fingerprint", file.fingerprint().hex())
			.param("kept", kept)
			.param("pages", file.pages())
			.param("active", names(file.copy().active()))
			.param("notes", names(file.copy().notes()))
			.param("at", Moments.bind(this.clock.instant()))
			.update();
	}

	void insert(UUID file, OpinionPicture picture) {
		this.jdbc.sql("""
				insert into opinion_file_page (file_id, page_number, kept_id, media_type)
				values (:file, :number, :kept, :type)""")
			.param("file", file)
			.param("number", picture.number())
			.param("kept", picture.kept())
			.param("type", picture.format().name())
			.update();
	}

	Optional<OpinionFile> find(UUID file) {
		return this.jdbc.sql("select " + COLUMNS + " from opinion_file f where f.id = ?")
			.param(file)
			.query((row, number) -> read(row))
			.optional();
	}

	/** The file that a row was joined with, if it was with one. */
	Optional<OpinionFile> maybe(ResultSet row) throws SQLException {
		return (row.getObject("file_id", UUID.class) == null) ? Optional.empty() : Optional.of(read(row));
	}

	private OpinionFile read(ResultSet row) throws SQLException {
		UUID id = row.getObject("file_id", UUID.class);
		return new OpinionFile(id, this.vault.unseal(row.getString("sealed_file_name"), context(id)),
				row.getLong("file_length"), new Fingerprint(row.getString("file_fingerprint")),
				new OpinionFile.Copy(row.getInt("file_pages"), words(ActiveContent.class, row.getString("file_active")),
						words(CopyNote.class, row.getString("file_notes"))));
	}

	Optional<OpinionPicture> picture(UUID file, int number) {
		return this.jdbc
			.sql("select page_number, kept_id, media_type from opinion_file_page where file_id = ? and page_number = ?")
			.params(file, number)
			.query((row, index) -> new OpinionPicture(number, PictureFormat.valueOf(row.getString("media_type")),
					row.getObject("kept_id", UUID.class)))
			.optional();
	}

	InputStream open(OpinionPicture picture) {
		return this.vault.open(picture.kept());
	}

	/**
	 * Destroys a file that belongs to no opinion: nobody can read it ever again.
	 */
	void destroyUnlessGiven(UUID file) {
		boolean given = this.jdbc.sql("select count(*) from opinion where file_id = ?")
			.param(file)
			.query(Long.class)
			.single() > 0;
		if (given) {
			return;
		}
		List<UUID> kept = this.jdbc.sql("""
				select kept_id from opinion_file_page where file_id = :file
				union select kept_id from opinion_file where id = :file""")
			.param("file", file)
			.query(UUID.class)
			.list();
		this.jdbc.sql("delete from opinion_file_page where file_id = ?").param(file).update();
		this.jdbc.sql("delete from opinion_file where id = ?").param(file).update();
		kept.forEach(this.vault::destroy);
	}

	private static String context(UUID file) {
		return "opinion file " + file;
	}

	private static String names(Collection<? extends Enum<?>> words) {
		return words.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
	}

	private static <E extends Enum<E>> Set<E> words(Class<E> type, String names) {
		return Arrays.stream(names.split(" ", -1))
			.filter((name) -> !name.isEmpty())
			.map((name) -> Enum.valueOf(type, name))
			.collect(Collectors.toUnmodifiableSet());
	}

}
