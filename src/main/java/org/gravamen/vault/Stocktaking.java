package org.gravamen.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares the folder of sealed files with the table of their keys, at each start and
 * once an hour: says whose file is missing, and removes files that nobody knows, which a
 * crash left behind.
 */
@Component
public class Stocktaking {

	private static final Logger log = LoggerFactory.getLogger(Stocktaking.class);

	// Somebody may be writing what is younger.
	private static final Duration YOUNG = Duration.ofHours(1);

	// A crash leaves as many as were coming in at once. More than this are not left over:
	// the folder is another house's, or the database is older than its files.
	private static final int MOST_LEFT_OVER = 20;

	private final JdbcClient jdbc;

	private final Optional<FolderShelf> shelf;

	private final Clock clock;

	private volatile Stock latest = Stock.IN_ORDER;

	Stocktaking(JdbcClient jdbc, Shelves shelves, Clock clock) {
		this.jdbc = jdbc;
		this.shelf = shelves.folder();
		this.clock = clock;
	}

	/**
	 * What was found last.
	 * @return the finding; in order before the first
	 */
	public Stock latest() {
		return this.latest;
	}

	/**
	 * Takes stock now.
	 * @return what was found
	 */
	@EventListener(ApplicationReadyEvent.class)
	@Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
	public Stock take() {
		Stock stock = this.shelf.map(this::found).orElseGet(this::withoutFolder);
		if (!stock.missing().isEmpty()) {
			log.error("The files of {} documents are missing: {}", stock.missing().size(), stock.missing());
		}
		if (stock.strange() > 0) {
			log.warn("The folder of sealed files holds {} that the database does not know. None was removed: is it the "
					+ "folder of this house, and the database as new as its files?", stock.strange());
		}
		this.latest = stock;
		return stock;
	}

	private Stock found(FolderShelf folder) {
		try {
			List<Path> old = old(folder.folder());
			Set<UUID> known = new HashSet<>(known());
			List<Path> leftOver = old.stream().filter((file) -> !id(file).filter(known::contains).isPresent()).toList();
			boolean strange = leftOver.size() > MOST_LEFT_OVER;
			for (Path file : strange ? List.<Path>of() : leftOver) {
				Files.deleteIfExists(file);
			}
			// Asked once more, because some are destroyed meanwhile.
			List<UUID> missing = known.stream()
				.filter((id) -> !folder.holds(id))
				.filter(this::isKnown)
				.sorted()
				.toList();
			return new Stock(missing, strange ? 0 : leftOver.size(), strange ? leftOver.size() : 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder of sealed files cannot be read.", ex);
		}
	}

	private Stock withoutFolder() {
		return new Stock(known(), 0, 0);
	}

	private List<Path> old(Path folder) throws IOException {
		if (Files.notExists(folder)) {
			return List.of();
		}
		Instant young = this.clock.instant().minus(YOUNG);
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Stocktaking::isOurs).filter((file) -> changed(file).isBefore(young)).toList();
		}
	}

	private static boolean isOurs(Path file) {
		String name = String.valueOf(file.getFileName());
		return name.endsWith(FolderShelf.WHOLE) || name.endsWith(FolderShelf.BEGUN);
	}

	private static Instant changed(Path file) {
		try {
			return Files.getLastModifiedTime(file).toInstant();
		}
		catch (NoSuchFileException ex) {
			return Instant.MAX;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder of sealed files cannot be read.", ex);
		}
	}

	// What has only begun is nobody's, whatever its id.
	private static Optional<UUID> id(Path file) {
		String name = String.valueOf(file.getFileName());
		if (!name.endsWith(FolderShelf.WHOLE)) {
			return Optional.empty();
		}
		try {
			return Optional.of(UUID.fromString(name.substring(0, name.length() - FolderShelf.WHOLE.length())));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private List<UUID> known() {
		return this.jdbc.sql("select vault_id from vault_key where kept_in = 'FOLDER' and destroyed_at is null")
			.query(UUID.class)
			.list();
	}

	private boolean isKnown(UUID document) {
		return this.jdbc.sql("select count(*) from vault_key where vault_id = :id and destroyed_at is null")
			.param("id", document)
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * What a stocktaking found.
	 *
	 * @param missing documents whose file is not there
	 * @param removed how many files were removed that nobody knew
	 * @param strange how many such files were left where they are, because they are too
	 * many to be left over
	 */
	public record Stock(List<UUID> missing, int removed, int strange) {

		static final Stock IN_ORDER = new Stock(List.of(), 0, 0);

	}

}
