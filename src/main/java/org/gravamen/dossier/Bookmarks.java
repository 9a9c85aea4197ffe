package org.gravamen.dossier;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a dossier, as bookmarks and contents list them.
 */
final class Bookmarks {

	private Bookmarks() {
	}

	/** Every part, in the order of the pages. */
	static List<Bookmark> of(Manuscript manuscript) {
		List<Bookmark> bookmarks = new ArrayList<>();
		bookmarks.add(new Bookmark("contents", "Contents"));
		bookmarks.add(new Bookmark("summary", "1. Summary and request"));
		bookmarks.add(new Bookmark("law", "2. The law"));
		int number = 3;
		for (Chapter chapter : manuscript.chapters()) {
			bookmarks.add(new Bookmark(chapter.anchor(), number++ + ". " + chapter.name()));
		}
		bookmarks.add(new Bookmark("method", number++ + ". How the evidence was handled"));
		bookmarks.add(new Bookmark("exhibits", number + ". Index of exhibits"));
		manuscript.sheets()
			.forEach((sheet) -> bookmarks.add(new Bookmark(sheet.anchor(), sheet.number() + ". " + sheet.title())));
		return bookmarks;
	}

	/**
	 * A part.
	 *
	 * @param anchor where it is
	 * @param title what it is called
	 */
	record Bookmark(String anchor, String title) {

		/**
		 * Whether it is an exhibit, which stands beneath the index.
		 * @return false for a part of the text
		 */
		public boolean exhibit() {
			return this.anchor.startsWith("sheet-");
		}

	}

}
