package org.gravamen.letter;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Asks veraPDF about PDF/A-2a and PDF/UA-1.
 */
public final class PdfStandards {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private PdfStandards() {
	}

	/**
	 * What breaks a standard.
	 * @param pdf a document
	 * @return the rules broken; none when it complies
	 */
	public static List<String> complaints(byte[] pdf) {
		return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
			.flatMap((flavour) -> complaints(pdf, flavour))
			.distinct()
			.toList();
	}

	/**
	 * What breaks PDF/A-2a alone.
	 * @param pdf a document that does not say that it is PDF/UA
	 * @return the rules broken; none when it complies
	 */
	public static List<String> archivalComplaints(byte[] pdf) {
		return complaints(pdf, PDFAFlavour.PDFA_2_A).distinct().toList();
	}

	private static Stream<String> complaints(byte[] pdf, PDFAFlavour flavour) {
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
			return validator.validate(parser)
				.getTestAssertions()
				.stream()
				.filter((assertion) -> assertion.getStatus() == TestAssertion.Status.FAILED)
				.map((assertion) -> "%s %s: %s".formatted(flavour, assertion.getRuleId(), assertion.getMessage()));
		}
		catch (Exception ex) {
			throw new IllegalStateException("veraPDF cannot read the document.", ex);
		}
	}

}
