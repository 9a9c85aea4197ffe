package org.gravamen.dossier;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gravamen.letter.PdfStandards;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The document that the bindery makes, opened again.
 */
class BinderyTests {

	private static final Pattern LINE = Pattern.compile("(?m)^((?:E-)?\\d+\\. .+) (\\d+)$");

	@Test
	void eachPageOfAnExhibitStandsBehindItsSheetUnderItsNumbers() throws IOException {
		List<String> pages = pages(ADossier.bound(ADossier.manuscript(1, 2, 0, 3)));
		int first = sheet(pages, "E-01");
		assertThat(pages.get(first + 1)).contains("E-01 · page 1 of 2 · dossier page " + (first + 2));
		assertThat(pages.get(first + 2)).contains("E-01 · page 2 of 2 · dossier page " + (first + 3));
		assertThat(pages.get(first + 3)).contains("E-02", "No pages follow. This is an object.");
		assertThat(pages.get(first + 4)).contains("E-03", "The 3 pages of its safe copy follow.");
		assertThat(pages.get(first + 7)).contains("E-03 · page 3 of 3 · dossier page " + pages.size());
		assertThat(pages).hasSize(first + 8);
	}

	@Test
	void everyPageButTheCoverHasItsNumber() throws IOException {
		List<String> pages = pages(ADossier.bound(ADossier.manuscript(2, 1, 1)));
		assertThat(pages.get(0)).doesNotContain("Dossier page").contains(pages.size() + " pages");
		for (int page = 1; page < pages.size(); page++) {
			assertThat(pages.get(page)).contains("HJT/S/2026/041 · Full edition · In confidence",
					"Dossier page " + (page + 1) + " of " + pages.size());
		}
	}

	@Test
	void theContentsNameThePagesOnWhichEverythingStands() throws IOException {
		Manuscript manuscript = ADossier.manuscript(12, 4, 0, 30);
		List<String> pages = pages(ADossier.bound(manuscript));
		Matcher lines = LINE.matcher(pages.get(1));
		List<String> titles = new ArrayList<>();
		while (lines.find()) {
			titles.add(lines.group(1));
			String page = pages.get(Integer.parseInt(lines.group(2)) - 1);
			assertThat(page).as(lines.group()).contains(lines.group(1).replaceFirst("^E-\\d+\\. ", ""));
		}
		assertThat(titles).contains("1. Summary and request", "14. Darian Voss 12", "16. Index of exhibits",
				"E-03. Staff rosters of Marrow Hill, part 3");
	}

	@Test
	void theBookmarksLeadToChaptersAndExhibits() throws IOException {
		byte[] pdf = ADossier.bound(ADossier.manuscript(1, 2, 2));
		List<String> pages = pages(pdf);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			List<String> marks = new ArrayList<>();
			marks(document, document.getDocumentCatalog().getDocumentOutline(), "", marks);
			assertThat(marks).containsExactly("2 Contents", "3 1. Summary and request", "4 2. The law",
					"5 3. Darian Voss 1", "6 4. How the evidence was handled", "7 5. Index of exhibits",
					"8 > E-01. Staff rosters of Marrow Hill, part 1",
					"11 > E-02. Staff rosters of Marrow Hill, part 2");
		}
		assertThat(pages.get(10)).contains("E-02");
	}

	@Test
	void theWholeIsPdfA2a() throws IOException {
		byte[] pdf = ADossier.bound(ADossier.manuscript(2, 2, 0, 1),
				(sheet, number) -> (number == 1) ? ADossier.jpeg() : ADossier.png());
		Files.write(Path.of("target/dossier.pdf"), pdf);
		assertThat(PdfStandards.archivalComplaints(pdf)).isEmpty();
	}

	@Test
	void theTextAloneIsPdfUaTooAndTheWholeDoesNotSayThatItIs() throws IOException {
		Manuscript manuscript = ADossier.manuscript(1, 1);
		assertThat(PdfStandards.complaints(ADossier.set(manuscript).pdf())).isEmpty();
		try (PDDocument document = Loader.loadPDF(ADossier.bound(manuscript))) {
			String said = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
			assertThat(said).contains("<pdfaid:part>2</pdfaid:part>").doesNotContain("<pdfuaid:part>");
		}
	}

	@Test
	void whoListensHearsOfEachPictureBehindTheSheetOfItsExhibit() throws IOException {
		try (PDDocument document = Loader.loadPDF(ADossier.bound(ADossier.manuscript(1, 2, 0, 1)))) {
			List<String> heard = new ArrayList<>();
			listen(document.getDocumentCatalog().getStructureTreeRoot(), heard);
			assertThat(heard).endsWith("H1", "Exhibit E-01, page 1 of 2 of its safe copy",
					"Exhibit E-01, page 2 of 2 of its safe copy", "H1", "H1",
					"Exhibit E-03, page 1 of 1 of its safe copy");
		}
	}

	@Test
	void thePicturesShowWhatTheSafeCopyShows() throws IOException {
		byte[] pdf = ADossier.bound(ADossier.manuscript(1, 3), (sheet, number) -> switch (number) {
			case 1 -> ADossier.jpeg();
			case 2 -> ADossier.pngWithColoursOfItsOwn();
			default -> ADossier.png();
		});
		assertThat(PdfStandards.archivalComplaints(pdf)).isEmpty();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFRenderer renderer = new PDFRenderer(document);
			for (int page = document.getNumberOfPages() - 3; page < document.getNumberOfPages(); page++) {
				assertThat(colours(renderer.renderImage(page))).as("page %d", page).anyMatch(BinderyTests::isTheBlue);
			}
			assertThat(document.getPage(document.getNumberOfPages() - 1).getMediaBox().getWidth())
				.as("a broad picture has a broad page")
				.isGreaterThan(800);
		}
	}

	@Test
	void theSameManuscriptGivesTheSameBytes() throws IOException {
		Manuscript manuscript = ADossier.manuscript(2, 2, 1);
		assertThat(ADossier.bound(manuscript)).isEqualTo(ADossier.bound(manuscript));
	}

	@Test
	void namesStandInTheirOwnScript() throws IOException {
		assertThat(String.join(" ", pages(ADossier.bound(ADossier.manuscript(1, 1)))))
			.contains("Дариан Восс (Cyrillic)");
	}

	@Test
	void whatTheTypefaceLacksStandsByItsNumberAndIsNotRefused() throws IOException {
		Sheet ancient = new Sheet("E-01", "Order of 𓀀 <b>&amp; ${7*7}", List.of(), "Official document", "A1", "1",
				"0".repeat(64), "Given", 1, "One page of its safe copy follows.");
		assertThat(String.join(" ", pages(ADossier.bound(ADossier.manuscript(1, List.of(ancient))))))
			.contains("Order of [U+13000] <b>&amp; ${7*7}");
	}

	private static int sheet(List<String> pages, String number) {
		for (int page = 0; page < pages.size(); page++) {
			if (pages.get(page).contains("EXHIBIT") && pages.get(page).contains(number)) {
				return page;
			}
		}
		throw new AssertionError("There is no sheet of " + number + ".");
	}

	private static void marks(PDDocument document, PDOutlineNode above, String depth, List<String> marks)
			throws IOException {
		for (PDOutlineItem item : above.children()) {
			int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
			marks.add(page + " " + depth + item.getTitle());
			marks(document, item, "> ", marks);
		}
	}

	private static void listen(PDStructureNode node, List<String> heard) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				if (element.getStructureType().equals("H1")) {
					heard.add("H1");
				}
				if (element.getStructureType().equals("Figure")) {
					heard.add(element.getAlternateDescription());
				}
				listen(element, heard);
			}
		}
	}

	private static List<Integer> colours(BufferedImage picture) {
		List<Integer> colours = new ArrayList<>();
		for (int y = 0; y < picture.getHeight(); y += 5) {
			for (int x = 0; x < picture.getWidth(); x += 5) {
				colours.add(picture.getRGB(x, y));
			}
		}
		return colours;
	}

	private static boolean isTheBlue(int colour) {
		return Math.abs((colour >> 16 & 0xff) - 0x33) < 12 && Math.abs((colour >> 8 & 0xff) - 0x66) < 12
				&& Math.abs((colour & 0xff) - 0x99) < 12;
	}

	private static List<String> pages(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			List<String> pages = new ArrayList<>();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				PDFTextStripper reader = new PDFTextStripper();
				reader.setSortByPosition(true);
				reader.setStartPage(page);
				reader.setEndPage(page);
				pages.add(reader.getText(document));
			}
			return pages;
		}
	}

}
