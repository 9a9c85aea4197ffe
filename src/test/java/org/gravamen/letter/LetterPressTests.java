package org.gravamen.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.gravamen.vocabulary.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LetterPressTests {

	private final LetterPress press = new LetterPress();

	@Test
	void aPageHoldsEveryPartOfTheLetterAndItsLetterhead() {
		Letter letter = Samples.letter(true, "We ask for designation [E-01].", "Nine name him.");
		String page = text(this.press.press(letter));
		assertThat(page).contains("2 December 2026", "HJT/S/2026/041", "Dear Foreign Secretary,",
				"Re: Designation of Colonel Darian Voss", "We ask for designation [E-01].", "Nine name him.",
				"Yours sincerely, Helena Boyd Director, Halden Justice Trust", "The Sanctions Directorate");
		assertThat(letter.organisation().letterheadLines())
			.allSatisfy((line) -> assertThat(page).containsIgnoringCase(line));
	}

	@Test
	void aPageIsPdfA2aAndPdfUa1() {
		assertThat(PdfStandards.complaints(this.press.press(Samples.letter(true,
				"See [the report](https://halden.example/report).", "Łódź, Čapek, Ağrı & <b>.", "A third."))))
			.isEmpty();
	}

	@Test
	void aLongLetterKeepsItsParagraphsInOrderOverItsPages() throws IOException {
		String[] paragraphs = IntStream.rangeClosed(1, 30)
			.mapToObj((i) -> "Paragraph the %dth. ".formatted(i)
					+ "It says what it has to say, well-documented. ".repeat(9).strip())
			.toArray(String[]::new);
		byte[] pdf = this.press.press(Samples.letter(true, paragraphs));
		Files.write(Path.of("target/long-letter.pdf"), pdf);
		String page = text(pdf);
		List<Integer> places = new ArrayList<>();
		for (String paragraph : paragraphs) {
			places.add(page.indexOf(paragraph));
		}
		assertThat(places).isSorted().doesNotContain(-1);
		assertThat(this.press.pageCount(pdf)).isGreaterThan(2);
		assertThat(PdfStandards.complaints(pdf)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void theTextBeginsOnPageOneAndTheCloseIsNeverAloneOnAPage(boolean numbered) throws IOException {
		for (int count = 1; count <= 16; count++) {
			String[] paragraphs = IntStream.rangeClosed(1, count)
				.mapToObj(
						(i) -> "Here is statement %d. ".formatted(i) + "It says what it has to say. ".repeat(6).strip())
				.toArray(String[]::new);
			byte[] pdf = this.press.press(Samples.letter(numbered, paragraphs));
			int pages = this.press.pageCount(pdf);
			assertThat(onPage(pdf, 1)).as("page 1, of %d paragraphs", count).contains("Here is statement 1.");
			assertThat(onPage(pdf, pages)).as("the last page, of %d paragraphs", count)
				.contains("Here is statement " + count + ".", "Yours sincerely");
		}
	}

	@Test
	void theNumbersOfTheParagraphsRunOn() {
		assertThat(text(this.press.press(Samples.letter(true, "One.", "Two.", "Three.")))).contains(" 1. 2. 3. ");
		assertThat(text(this.press.press(Samples.letter(true, "One.")))).contains(" 1. ");
	}

	@Test
	void linksAreLiveAndSayWhereTheyLead() throws IOException {
		byte[] pdf = this.press.press(Samples.letter("See [the report](https://halden.example/report?a=1&b=2)."));
		assertThat(links(pdf)).containsExactlyInAnyOrder("halden.example -> https://halden.example/",
				"the report -> https://halden.example/report?a=1&b=2");
	}

	@Test
	void theSameLetterGivesTheSameBytes() {
		Letter letter = Samples.letter("We ask for designation.");
		assertThat(this.press.press(letter)).isEqualTo(new LetterPress().press(letter));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<img src='file:///etc/hostname' alt='x'/>",
			"<img src='https://halden.example/x.png' alt='x'/>", "<link rel='stylesheet' href='file:///etc/hostname'/>",
			"<style>@import url('http://127.0.0.1:9/x.css');</style>",
			"<p style=\"background: url('http://127.0.0.1:9/x.png')\">x</p>", "<object data='file:///etc/hostname'/>" })
	void thePressOpensNothing(String markup) {
		NothingElse nothingElse = new NothingElse();
		boolean inHead = markup.startsWith("<style") || markup.startsWith("<link");
		byte[] pdf = this.press.press(Samples.letter("x"), """
				<html lang='en-GB'><head><title>x</title>%s</head>\
				<body style='font-family: "Source Serif 4"'>%s<p>x</p></body></html>""".formatted(inHead ? markup : "",
				inHead ? "" : markup), nothingElse);
		assertThat(this.press.text(pdf)).isEqualToIgnoringWhitespace("x".repeat(markup.startsWith("<p") ? 2 : 1));
		assertThat(nothingElse.opened()).isEmpty();
	}

	@Test
	void aCharacterThatTheTypefacesLackIsRefused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.press.press(Samples.letter("The name is မ.")))
			.withMessageStartingWith("The letter's typefaces have no “မ”");
	}

	@Test
	void aPageBecomesAPictureAtTheScaleAskedFor() throws IOException {
		byte[] pdf = this.press.press(Samples.letter("We ask."));
		byte[] page = this.press.page(pdf, 1, 2).orElseThrow();
		assertThat(ImageIO.read(new ByteArrayInputStream(page)).getWidth()).isBetween(1180, 1200);
		assertThat(this.press.page(pdf, 2, 2)).isEmpty();
		assertThat(this.press.page(pdf, 0, 2)).isEmpty();
	}

	private static String onPage(byte[] pdf, int page) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper reader = new PDFTextStripper();
			reader.setStartPage(page);
			reader.setEndPage(page);
			return reader.getText(document).replaceAll("\\s+", " ");
		}
	}

	private static List<String> links(byte[] pdf) throws IOException {
		List<String> links = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (PDPage page : document.getPages()) {
				for (PDAnnotation annotation : page.getAnnotations()) {
					PDActionURI action = (PDActionURI) ((PDAnnotationLink) annotation).getAction();
					links.add(annotation.getContents() + " -> " + action.getURI());
				}
			}
		}
		return links;
	}

	private String text(byte[] pdf) {
		return this.press.text(pdf).replaceAll("\\s+", " ");
	}

}
