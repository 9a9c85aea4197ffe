package org.gravamen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The one table, printed and left as <code>target/bench.md</code>.
 */
final class Table {

	private final List<String> notes = new ArrayList<>();

	private final List<Row> rows = new ArrayList<>();

	/** Adds a row, and says it at once to whoever waits. */
	void add(Row row) {
		this.rows.add(row);
		System.out.println(row.line());
	}

	/** Adds a sentence that stands above the table. */
	void note(String sentence) {
		this.notes.add(sentence);
		System.out.println(sentence);
	}

	void print(Path file) throws IOException {
		List<String> lines = new ArrayList<>();
		this.notes.forEach((note) -> lines.addAll(List.of(note, "")));
		lines.addAll(List.of(Row.HEAD.line(), "|---|---|---|---|---|---|"));
		this.rows.forEach((row) -> lines.add(row.line()));
		Files.write(file, lines);
		System.out.println();
		lines.forEach(System.out::println);
	}

}
