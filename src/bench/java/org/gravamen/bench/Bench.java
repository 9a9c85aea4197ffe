package org.gravamen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Measures one thing after the other and prints one table. A missed budget is a row, not
 * a failure.
 */
public final class Bench {

	private Bench() {
	}

	/**
	 * Measures.
	 * @param arguments none
	 * @throws IOException when the table cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		LoggingSystem logging = LoggingSystem.get(Bench.class.getClassLoader());
		logging.beforeInitialize();
		logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
		Settings settings = Settings.given();
		Table table = new Table();
		table.note(Machine.line());
		sections(settings).forEach((name, section) -> {
			if (name.startsWith(settings.only())) {
				measure(name, section, table);
			}
		});
		table.print(Path.of("target", "bench.md"));
		System.exit(0);
	}

	private static Map<String, Section> sections(Settings settings) {
		Map<String, Section> sections = new LinkedHashMap<>();
		sections.put("lives-postgres", new Lives(settings, Base.POSTGRES));
		sections.put("lives-h2", new Lives(settings, Base.H2));
		sections.put("inbox-reviewer", Inbox.ofTheReviewer(settings));
		sections.put("inbox-member", Inbox.ofAMember(settings));
		sections.put("council", new Council());
		sections.put("letters", new Letters());
		sections.put("ingest-postgres", new Ingest(Base.POSTGRES));
		sections.put("ingest-h2", new Ingest(Base.H2));
		sections.put("evidence", new Evidence());
		sections.put("start", new StartUp());
		return sections;
	}

	private static void measure(String name, Section section, Table table) {
		try {
			section.measure(table);
		}
		catch (Exception ex) {
			ex.printStackTrace();
			table.add(Row.unmeasured(name, String.valueOf(ex.getMessage())));
		}
	}

}
