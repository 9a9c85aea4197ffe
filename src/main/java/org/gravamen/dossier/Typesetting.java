package org.gravamen.dossier;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.gravamen.dossier.Bookmarks.Bookmark;
import org.gravamen.letter.DocumentIdentity;
import org.gravamen.letter.PageTemplate;
import org.gravamen.letter.Press;
import org.gravamen.organisation.Organisation;

import org.springframework.stereotype.Component;

/**
 * Sets the text of a dossier: all its pages without those of the exhibits. It is set
 * until the contents name the pages on which everything stands.
 */
@Component
class Typesetting {

	private static final int MOST_TIMES = 5;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private final PageTemplate template = new PageTemplate("/dossier/dossier");

	private final Press press;

	private final Organisation organisation;

	Typesetting(Press press, Organisation organisation) {
		this.press = press;
		this.organisation = organisation;
	}

	/** Sets the text under a date. */
	SetText set(Manuscript manuscript, LocalDate date) {
		Pagination pagination = Pagination.NONE;
		for (int time = 0; time < MOST_TIMES; time++) {
			SetText set = press(manuscript, date, pagination);
			if (set.pagination().equals(pagination)) {
				return set;
			}
			pagination = set.pagination();
		}
		throw new IllegalStateException("The pages of the dossier do not settle.");
	}

	private SetText press(Manuscript manuscript, LocalDate date, Pagination pagination) {
		String xhtml = this.press.printable(
				this.template.of(Map.of("manuscript", manuscript, "bookmarks", Bookmarks.of(manuscript), "organisation",
						this.organisation, "date", DAY.format(date), "pagination", pagination, "separator", "\n")));
		DocumentIdentity identity = new DocumentIdentity("Dossier " + manuscript.about().reference() + ", "
				+ manuscript.edition().title().toLowerCase(Locale.UK), this.organisation.name(), date);
		byte[] pdf = this.press.press(xhtml, identity);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			List<Integer> pages = new ArrayList<>();
			note(document, document.getDocumentCatalog().getDocumentOutline(), pages);
			return new SetText(manuscript, pdf,
					Pagination.of(named(manuscript, pages), document.getNumberOfPages(), manuscript.sheets()), identity,
					xhtml);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The text of the dossier cannot be read.", ex);
		}
	}

	// The template writes the bookmarks in this order.
	private static Map<String, Integer> named(Manuscript manuscript, List<Integer> pages) {
		List<Bookmark> bookmarks = Bookmarks.of(manuscript);
		if (bookmarks.size() != pages.size()) {
			throw new IllegalStateException("A part of the dossier has no bookmark.");
		}
		Map<String, Integer> named = new HashMap<>();
		for (int place = 0; place < pages.size(); place++) {
			named.put(bookmarks.get(place).anchor(), pages.get(place));
		}
		return named;
	}

	private static void note(PDDocument document, PDOutlineNode above, List<Integer> pages) throws IOException {
		for (PDOutlineItem item : above.children()) {
			PDPage page = item.findDestinationPage(document);
			pages.add(document.getPages().indexOf(page) + 1);
			note(document, item, pages);
		}
	}

}
