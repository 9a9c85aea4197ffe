package org.gravamen.signature;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

import org.gravamen.vocabulary.Refusal;

/**
 * Checks a sealed letter (ETSI EN 319 102-1) with nothing but the roots it was given: no
 * network.
 */
public final class SealCheck {

	private final List<X509Certificate> roots;

	/**
	 * A check that trusts these roots and no other.
	 * @param roots certificates of authorities
	 */
	public SealCheck(List<X509Certificate> roots) {
		this.roots = List.copyOf(roots);
	}

	/**
	 * Checks a PDF as of a moment.
	 * @param pdf any bytes
	 * @param at as of when certificates must be valid
	 * @return what was found
	 * @throws Refusal when the bytes are no PDF or bear no signature
	 */
	public SealFinding check(byte[] pdf, Instant at) {
		try {
			SimpleReport report = validate(pdf, at).getSimpleReport();
			String signature = report.getFirstSignatureId();
			if (signature == null) {
				throw new Refusal(Refusal.Reason.TYPE_MISMATCH,
						"This document bears no signature; choose the signed letter.");
			}
			boolean passed = report.getIndication(signature) == Indication.TOTAL_PASSED;
			boolean intact = passed || report.getIndication(signature) == Indication.INDETERMINATE;
			Date signedAt = report.getSigningTime(signature);
			return new SealFinding(signer(report, signature), signedAt.toInstant(), intact, passed, isWhole(pdf));
		}
		catch (DSSException | IllegalInputException | IOException ex) {
			throw new Refusal(Refusal.Reason.TYPE_MISMATCH,
					"This is not a PDF that can be read; choose the signed letter.");
		}
	}

	private Reports validate(byte[] pdf, Instant at) {
		CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
		this.roots.forEach((root) -> trusted.addCertificate(new CertificateToken(root)));
		// A verifier without sources of its own asks nobody: no AIA, no OCSP, no CRL.
		CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
		verifier.setTrustedCertSources(trusted);
		PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
		validator.setCertificateVerifier(verifier);
		validator.setValidationTime(Date.from(at));
		validator.setLocale(Locale.UK);
		return validator.validateDocument();
	}

	private static String signer(SimpleReport report, String signature) {
		String name = report.getSignedBy(signature);
		return (name != null) ? name : "";
	}

	private static boolean isWhole(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			List<PDSignature> signatures = document.getSignatureDictionaries();
			if (signatures.size() != 1) {
				return false;
			}
			// ISO 32000-1 §12.8.1: from the first byte to the last, without the signature
			// itself.
			int[] range = signatures.get(0).getByteRange();
			return range.length == 4 && range[0] == 0 && range[2] + range[3] == pdf.length;
		}
	}

}
