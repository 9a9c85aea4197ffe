package org.gravamen.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gravamen.dossier.Dossier;
import org.gravamen.dossier.Dossiers;
import org.gravamen.dossier.Edition;
import org.gravamen.letter.PdfStandards;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.submission.RegisterFilter;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.support.OnH2;
import org.gravamen.vocabulary.Fingerprint;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The dossier against an invented colonel, made from everything that the demonstration
 * holds of him.
 */
@OnH2
@ActiveProfiles("demo")
class DemonstrationDossierTests {

	@Autowired
	Submissions submissions;

	@Autowired
	Dossiers dossiers;

	@Autowired
	People people;

	@Test
	void theFullEditionHoldsEverythingThatMayGoToTheAuthorityAndNothingOfTheSources() throws IOException {
		Submission voss = voss();
		Person officer = this.people.get(voss.officer());
		Dossier made = this.dossiers.make(voss, Edition.FULL, officer);
		byte[] pdf = opened(voss, made, officer);
		Files.write(Path.of("target/demonstration-dossier.pdf"), pdf);
		assertThat(Fingerprint.of(pdf)).isEqualTo(made.fingerprint());
		assertThat(PdfStandards.archivalComplaints(pdf)).isEmpty();
		String text = text(pdf);
		assertThat(text).contains("Designation of Colonel Darian Voss", "Дариан Восс (Cyrillic)",
				"the Warden of Marrow Hill (weak)", "since March 2019", "1971", "E-03 · page 1 of",
				"Blue cloth binding", "Dossier page " + made.pages() + " of " + made.pages());
		assertThat(text).doesNotContain("Safe 2", "HJT-0042", "rosters.pdf", "gate.jpg", officer.name());
	}

	@Test
	void thePressEditionHoldsThePublishedReportAlone() throws IOException {
		Submission voss = voss();
		Person officer = this.people.get(voss.officer());
		byte[] pdf = opened(voss, this.dossiers.make(voss, Edition.PRESS, officer), officer);
		Files.write(Path.of("target/demonstration-press-edition.pdf"), pdf);
		assertThat(text(pdf)).contains("Report “Behind the Painted Windows”", "E-06 · page 4 of 4", "May be published")
			.doesNotContain("E-01", "eleven survivors", "KV 4410938", "the Warden of Marrow Hill",
					"Draft statement of reasons Right");
	}

	private Submission voss() {
		return this.submissions.register(RegisterFilter.everything(), Optional.empty())
			.submissions()
			.stream()
			.filter((one) -> one.matter().equals("Colonel Darian Voss"))
			.findFirst()
			.map((one) -> this.submissions.get(one.id()))
			.orElseThrow();
	}

	private byte[] opened(Submission matter, Dossier dossier, Person by) throws IOException {
		try (InputStream document = this.dossiers.open(matter, dossier.key(), by).document()) {
			return document.readAllBytes();
		}
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

}
