package org.gravamen.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * On which page of the dossier everything begins.
 *
 * @param first the first page of each anchor, from 1
 * @param total how many pages there are
 */
public record Pagination(Map<String, Integer> first, int total) {

	/** Before anything is set: every page is as wide as the last. */
	static final Pagination NONE = new Pagination(Map.of(), 0);

	public Pagination {
		first = Map.copyOf(first);
	}

	/**
	 * Counts the pages of exhibits in.
	 * @param set on which page of the set text each anchor is, from 1
	 * @param pages how many pages the set text has
	 * @param sheets the exhibits, in order
	 * @return where everything will be
	 */
	static Pagination of(Map<String, Integer> set, int pages, List<Sheet> sheets) {
		Map<String, Integer> first = new LinkedHashMap<>(set);
		int more = 0;
		for (Sheet sheet : sheets) {
			first.merge(sheet.anchor(), more, Integer::sum);
			more += sheet.pages();
		}
		return new Pagination(first, pages + more);
	}

	/**
	 * The page of an anchor, as the contents print it.
	 * @param anchor which
	 * @return its number; "000" before it is known
	 */
	public String of(String anchor) {
		Integer page = this.first.get(anchor);
		return (page != null) ? page.toString() : "000";
	}

	int page(String anchor) {
		Integer page = this.first.get(anchor);
		if (page == null) {
			throw new IllegalStateException("Nothing in the dossier is called " + anchor + ".");
		}
		return page;
	}

	/**
	 * How many pages there are, as the cover prints it.
	 * @return the number; "000" before it is known
	 */
	public String pages() {
		return (this.total > 0) ? String.valueOf(this.total) : "000";
	}

}
