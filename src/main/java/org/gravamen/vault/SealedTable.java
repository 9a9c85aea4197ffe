package org.gravamen.vault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table with sealed texts: by what its rows are told apart, and what each text belongs
 * to. So the key can be changed, and what an older version wrote in plain be sealed,
 * without knowing what a table is about.
 *
 * @param name the table
 * @param key the columns of its primary key
 * @param contexts for each sealed column, what its texts belong to, as given to
 * {@link Vault#seal}: a text in which <code>{column}</code> stands for the value of that
 * column in the same row, and <code>{column:%02d}</code> for that value in that form
 */
public record SealedTable(String name, List<String> key, Map<String, String> contexts) {

	private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)(?::([^}]+))?}");

	public SealedTable {
		key = List.copyOf(key);
		contexts = Map.copyOf(contexts);
	}

	/**
	 * A table without sealed columns yet.
	 * @param name the table
	 * @param key the columns of its primary key
	 * @return the table
	 */
	public static SealedTable of(String name, String... key) {
		return new SealedTable(name, List.of(key), Map.of());
	}

	/**
	 * The same table with one more sealed column.
	 * @param column which
	 * @param context what its texts belong to
	 * @return the table
	 */
	public SealedTable with(String column, String context) {
		Map<String, String> more = new LinkedHashMap<>(this.contexts);
		more.put(column, context);
		return new SealedTable(this.name, this.key, more);
	}

	/** What the text in a column of a row belongs to. */
	String context(String column, Map<String, Object> row) {
		Matcher places = PLACE.matcher(this.contexts.getOrDefault(column, ""));
		return places.replaceAll((place) -> {
			Object value = row.get(place.group(1));
			return Matcher.quoteReplacement((place.group(2) != null) ? String.format(Locale.ROOT, place.group(2), value)
					: String.valueOf(value));
		});
	}

	/** The columns to read, so that a column of a row can be opened and written. */
	Set<String> needed(String column) {
		Set<String> needed = new TreeSet<>(this.key);
		needed.add(column);
		PLACE.matcher(this.contexts.getOrDefault(column, "")).results().forEach((place) -> needed.add(place.group(1)));
		return needed;
	}

	/**
	 * Every table of one module that has sealed texts, given as a bean. A text that is
	 * sealed and not named here stays under an old key for ever;
	 * <code>SealedColumnsTests</code> finds it.
	 */
	@FunctionalInterface
	public interface Several {

		/**
		 * The tables.
		 * @return each once
		 */
		List<SealedTable> tables();

		/**
		 * Changes texts of a table. A module that has the database refuse such changes
		 * lifts its guard for as long as that takes.
		 * @param table which of its tables
		 * @param change the change; it only seals anew what is there
		 */
		default void sealing(SealedTable table, Runnable change) {
			change.run();
		}

	}

}
