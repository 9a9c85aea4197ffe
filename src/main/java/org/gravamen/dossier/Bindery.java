package org.gravamen.dossier;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.letter.Press;

import org.springframework.stereotype.Component;

/**
 * Binds the set text and the pages of the exhibits into one document: each page of a safe
 * copy behind the sheet of its exhibit, stamped, and every page with its number. What is
 * held meanwhile is the text and one picture.
 */
@Component
class Bindery {

	private final Press press;

	Bindery(Press press) {
		this.press = press;
	}

	/**
	 * Writes the whole document: PDF/A-2a. That it is PDF/UA is claimed of no picture.
	 */
	void bind(SetText text, Copies copies, OutputStream out) throws IOException {
		try (PDDocument document = Loader.loadPDF(text.pdf())) {
			PDFont font = PDType0Font.load(document, this.press.typeface(), true);
			Stamps stamps = new Stamps(document, font, text);
			Figures figures = new Figures(document);
			insertExhibits(document, text, copies, new ExhibitPages(document, stamps, figures));
			stamps.foot();
			document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
			// It follows from the words once more, since they are no longer all there is.
			document.getDocument().getTrailer().removeItem(COSName.ID);
			text.identity().giveWithPictures(document, text.words());
			document.save(out);
		}
	}

	private static void insertExhibits(PDDocument document, SetText text, Copies copies, ExhibitPages pages)
			throws IOException {
		for (Sheet sheet : text.manuscript().sheets()) {
			int first = text.pagination().page(sheet.anchor());
			PDPage its = document.getPage(first - 1);
			PDPage after = its;
			for (int number = 1; number <= sheet.pages(); number++) {
				int which = number;
				PagePicture picture = PagePicture.of(() -> copies.page(sheet, which));
				PDPage page = pages.page(sheet, its, number, first + number, picture);
				document.getPages().insertAfter(page, after);
				after = page;
			}
		}
	}

	/** The pages of the safe copies. */
	@FunctionalInterface
	interface Copies {

		/** Opens one, from 1. */
		ExhibitCopies.Page page(Sheet sheet, int number);

	}

}
