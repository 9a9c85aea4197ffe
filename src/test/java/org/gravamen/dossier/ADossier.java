package org.gravamen.dossier;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.gravamen.dossier.Chapter.Cited;
import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.letter.Press;
import org.gravamen.organisation.Organisations;
import org.gravamen.safecopy.PictureFormat;

/**
 * Dossiers about people who do not exist, bound without a house around them.
 */
final class ADossier {

	static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	private static final Press PRESS = new Press();

	private ADossier() {
	}

	/** Exhibits with so many pages each, against so many targets. */
	static Manuscript manuscript(int targets, Integer... pages) {
		List<Sheet> sheets = IntStream.range(0, pages.length)
			.mapToObj((place) -> sheet(place + 1, pages[place]))
			.toList();
		return manuscript(targets, sheets);
	}

	static Manuscript manuscript(int targets, List<Sheet> sheets) {
		Law.Said checked = new Law.Said("The Secretary of State decides", "UK Sanctions List, entry GHR0190", true);
		Law.Said unchecked = new Law.Said("A sufficiently solid factual basis", "Not checked against the text", false);
		return new Manuscript(Edition.FULL,
				new Manuscript.About("HJT/S/2026/041", "Designation of Colonel Darian Voss",
						"Detention and torture at Marrow Hill.", "Marrow Hill, Karsava", List.of("Asset freeze"),
						List.of("Baroness Kell")),
				List.of(new Law("United Kingdom: global human rights", "SAMLA 2018, section 11 as amended", checked,
						unchecked, List.of(checked))),
				IntStream.rangeClosed(1, targets).mapToObj((number) -> chapter(number, sheets)).toList(), sheets, 3);
	}

	static Sheet sheet(int number, int pages) {
		String text = String.format(Locale.ROOT, "E-%02d", number);
		return new Sheet(text, "Staff rosters of Marrow Hill, part " + number,
				List.of(new Sheet.Detail("Source", "A former guard"), new Sheet.Detail("SHA-256", "0123 4567")),
				"Leaked document", "C2", "1", "0123456789abcdef".repeat(4), "Given to its going to the authority",
				pages, (pages == 0) ? "No pages follow. This is an object."
						: "The " + pages + " pages of its safe copy follow.");
	}

	private static Chapter chapter(int number, List<Sheet> sheets) {
		List<Cited> cited = sheets.stream().map((sheet) -> new Cited(sheet.number(), "page 1", "C2")).toList();
		return new Chapter(number, "Darian Voss " + number, "Individual", "Дариан Восс (Cyrillic)",
				List.of(new Chapter.Particular("Date of birth", List.of("1971"))), List.of("Travel ban"),
				List.of(new Chapter.Charge("United Kingdom: global human rights",
						new Law.Said("The right to life", "", true), new Law.Said("Is responsible for it", "", true),
						"Commanded Marrow Hill.")),
				List.of(new Chapter.Showing("United Kingdom: global human rights",
						List.of(new Chapter.Shown("Conduct", "Did an act happen?", true, cited, List.of(),
								"3 independent origins.")))),
				List.of("None found after search."), "",
				new Chapter.Reasons("There are reasonable grounds.",
						List.of(new Chapter.Grounds("United Kingdom: global human rights",
								"The Secretary of State considers:",
								List.of(new Chapter.Ground("Is responsible for it.", cited)),
								List.of("The right to life")))));
	}

	static byte[] bound(Manuscript manuscript) throws IOException {
		return bound(manuscript, (sheet, number) -> jpeg());
	}

	static byte[] bound(Manuscript manuscript, Bindery.Copies copies) throws IOException {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		new Bindery(PRESS).bind(set(manuscript), copies, pdf);
		return pdf.toByteArray();
	}

	static SetText set(Manuscript manuscript) {
		return new Typesetting(PRESS, new Organisations().of("halden")).set(manuscript, DAY);
	}

	static ExhibitCopies.Page jpeg() {
		return new ExhibitCopies.Page(PictureFormat.JPEG, new ByteArrayInputStream(jpegBytes()));
	}

	static byte[] jpegBytes() {
		return drawn("jpeg", 420, 594);
	}

	static ExhibitCopies.Page png() {
		return new ExhibitCopies.Page(PictureFormat.PNG, new ByteArrayInputStream(drawn("png", 800, 420)));
	}

	/** A PNG whose rows no PDF takes as they are. */
	static ExhibitCopies.Page pngWithColoursOfItsOwn() {
		return new ExhibitCopies.Page(PictureFormat.PNG,
				new ByteArrayInputStream(drawn("png", 420, 594, BufferedImage.TYPE_BYTE_INDEXED)));
	}

	private static byte[] drawn(String format, int width, int height) {
		return drawn(format, width, height, BufferedImage.TYPE_INT_RGB);
	}

	private static byte[] drawn(String format, int width, int height, int type) {
		BufferedImage picture = new BufferedImage(width, height, type);
		Graphics2D graphics = picture.createGraphics();
		graphics.setColor(new Color(0xf3efe4));
		graphics.fillRect(0, 0, width, height);
		graphics.setColor(new Color(0x33, 0x66, 0x99));
		graphics.fillRect(40, 40, 120, 120);
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, format, bytes);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.toByteArray();
	}

}
