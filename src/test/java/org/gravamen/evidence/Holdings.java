package org.gravamen.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that a house keeps of files.
 *
 * @param jdbc its database
 * @param folder its folder of sealed files
 */
record Holdings(JdbcClient jdbc, Path folder) {

	/** Rows of every sort, keys, lines of custody, and files, whole or not. */
	long count() {
		long rows = this.jdbc.sql("""
				select (select count(*) from vault_chunk) + (select count(*) from vault_key)
				  + (select count(*) from exhibit) + (select count(*) from exhibit_custody)
				  + (select count(*) from safe_copy)""").query(Long.class).single();
		if (!Files.isDirectory(this.folder)) {
			return rows;
		}
		try (Stream<Path> held = Files.list(this.folder)) {
			return rows + held.count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
