package org.gravamen.vault;

import java.util.List;

import org.gravamen.support.OnH2;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every sealed column is known, so that a change of the key leaves none behind.
 */
@OnH2
class SealedColumnsTests {

	// Sealed anew by their own: the proofs, and what is under the key of sources.
	private static final List<String> APART = List.of("vault_proof.sealed", "source_proof.sealed",
			"source_identity.sealed");

	@Autowired
	SealedColumns columns;

	@Autowired
	JdbcClient jdbc;

	@Test
	void everyColumnWhoseNameSaysThatItIsSealedIsNamedByItsModule() {
		List<String> named = this.columns.tables()
			.stream()
			.flatMap((table) -> table.contexts().keySet().stream().map((column) -> table.name() + "." + column))
			.toList();
		List<String> there = this.jdbc.sql("""
				select lower(table_name) || '.' || lower(column_name) from information_schema.columns
				where lower(column_name) like 'sealed%' and lower(data_type) like 'character varying%'
				  and lower(table_schema) = 'public'""").query(String.class).list();
		assertThat(there).hasSizeGreaterThan(60);
		assertThat(named)
			.containsExactlyInAnyOrderElementsOf(there.stream().filter((column) -> !APART.contains(column)).toList());
	}

	@Test
	void everyOneCanBeReadAsItsTableIs() {
		for (SealedTable table : this.columns.tables()) {
			table.contexts()
				.keySet()
				.forEach((column) -> this.jdbc
					.sql("select " + String.join(", ", table.needed(column)) + " from " + table.name())
					.query()
					.listOfRows());
		}
	}

}
