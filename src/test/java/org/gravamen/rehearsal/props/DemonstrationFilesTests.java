package org.gravamen.rehearsal.props;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.safecopy.CopyResult;
import org.gravamen.safecopy.FileKind;
import org.gravamen.safecopy.Inspection;
import org.gravamen.safecopy.Inspectors;
import org.gravamen.safecopy.MetadataFinding;
import org.gravamen.safecopy.MetadataFinding.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The invented files of the demonstration: the door takes each, a safe copy can be made
 * of each, and each says of its source what such files say.
 */
class DemonstrationFilesTests {

	@ParameterizedTest
	@MethodSource("files")
	void theDoorTakesIt(FileKind kind, String name, Supplier<byte[]> file) throws IOException {
		byte[] bytes = file.get();
		Inspection inspection = Inspectors.plain().begin(name, new ByteArrayInputStream(bytes));
		assertThat(inspection.bytes().readAllBytes()).isEqualTo(bytes);
		inspection.conclude(() -> new ByteArrayInputStream(bytes));
		assertThat(inspection.kind()).isEqualTo(kind);
	}

	@ParameterizedTest
	@MethodSource("files")
	void itIsTheSameEachTime(FileKind kind, String name, Supplier<byte[]> file) {
		assertThat(file.get()).isEqualTo(file.get());
	}

	@ParameterizedTest
	@MethodSource("told")
	void itsSafeCopyIsMadeAndItTellsOfItsSource(FileKind kind, Supplier<byte[]> file, int pages, Sort[] sorts) {
		CopyResult result = Inspectors.copied(kind, file.get());
		assertThat(result.outcome()).isEqualTo(CopyOutcome.MADE);
		assertThat(result.pages()).isEqualTo(pages);
		assertThat(result.active()).isEmpty();
		assertThat(result.findings()).extracting(MetadataFinding::sort).contains(sorts);
	}

	@Test
	void theScansHaveNoText() throws IOException {
		assertThat(text(MarrowHillRoster.file())).isBlank();
		assertThat(text(GateRecords.file())).isBlank();
	}

	@Test
	void theReportHasText() throws IOException {
		assertThat(text(DemonstrationFiles.report())).contains("Behind the Painted", "27.", "Commander seen");
	}

	private static Stream<Arguments> files() {
		return Stream.of(file(FileKind.DOCX, "accounts.docx", DemonstrationFiles::accounts),
				file(FileKind.DOCX, "workers.docx", DemonstrationFiles::workers),
				file(FileKind.DOCX, "orderly.docx", DemonstrationFiles::orderly),
				file(FileKind.PDF, "report.pdf", DemonstrationFiles::report),
				file(FileKind.PDF, "medical.pdf", DemonstrationFiles::medicalFindings),
				file(FileKind.PDF, "analyst.pdf", DemonstrationFiles::analystsNote),
				file(FileKind.PDF, "roster.pdf", MarrowHillRoster::file),
				file(FileKind.PDF, "gate.pdf", GateRecords::file),
				file(FileKind.JPEG, "gate.jpg", GatePhotograph::file));
	}

	private static Stream<Arguments> told() {
		return Stream.of(
				told(FileKind.JPEG, GatePhotograph::file, 1, Sort.LOCATION, Sort.SERIAL_NUMBER, Sort.THUMBNAIL,
						Sort.DEVICE, Sort.PERSON, Sort.MOMENT),
				told(FileKind.PDF, MarrowHillRoster::file, 2, Sort.PERSON, Sort.SOFTWARE, Sort.MOMENT),
				told(FileKind.PDF, DemonstrationFiles::report, 4, Sort.PERSON, Sort.TITLE, Sort.MOMENT),
				told(FileKind.DOCX, DemonstrationFiles::accounts, 2, Sort.PERSON, Sort.ORGANISATION,
						Sort.TRACKED_CHANGES));
	}

	private static Arguments file(FileKind kind, String name, Supplier<byte[]> file) {
		return Arguments.of(kind, name, file);
	}

	private static Arguments told(FileKind kind, Supplier<byte[]> file, int pages, Sort... sorts) {
		return Arguments.of(kind, file, pages, sorts);
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

}
