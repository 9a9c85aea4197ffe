package org.gravamen.dossier;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.gravamen.evidence.Consent;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitCopy;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Provenance;
import org.gravamen.safecopy.CopyNote;
import org.gravamen.safecopy.CopyOutcome;

/**
 * Writes what is said of each exhibit. Where it lies, what its file was called, who took
 * it in and who stands behind it is never said.
 *
 * @param selection what the edition holds
 * @param origins what the exhibits of that edition go back to
 */
record SheetWriting(Selection selection, Origins origins) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'",
			Locale.UK);

	Sheet sheet(Exhibit exhibit, ExhibitCopy copy) {
		int pages = (copy.state() == ExhibitCopy.State.CLEARED) ? copy.pages() : 0;
		int origin = this.origins.place(exhibit.number());
		String kind = exhibit.description().kind().map(ExhibitKind::title).orElse("Not said");
		String consent = consent(exhibit);
		return new Sheet(exhibit.number().text(), exhibit.title(), details(exhibit, kind, consent), kind,
				exhibit.grading().text(), (origin == 0) ? "" : String.valueOf(origin), exhibit.fingerprint().hex(),
				consent, pages, said(exhibit, copy, pages));
	}

	private List<Sheet.Detail> details(Exhibit exhibit, String kind, String consent) {
		List<Sheet.Detail> details = new ArrayList<>();
		add(details, "Sort of evidence", kind);
		add(details, "Source", exhibit.description().source());
		add(details, "Grade", graded(exhibit.grading()));
		add(details, "Origin", this.origins.inWords(exhibit.number()));
		add(details, "Language", exhibit.provenance().language());
		exhibit.provenance()
			.translation()
			.filter((translation) -> this.selection.numbers().contains(translation.of()))
			.ifPresent((of) -> add(details, "Translation", "A translation of " + of.of().text()));
		exhibit.provenance().collected().ifPresent((collected) -> add(details, "Collected", collected(collected)));
		exhibit.substance().thing().ifPresent((thing) -> add(details, "Object", thing.description()));
		add(details, "Consent", consent);
		String of = exhibit.file().isPresent() ? "of the original file" : "of its entry in the register";
		add(details, "SHA-256 " + of, grouped(exhibit.fingerprint().hex()));
		return details;
	}

	private String consent(Exhibit exhibit) {
		Consent consent = exhibit.consents().to(this.selection.edition().use());
		if (consent.state() != Consent.State.GIVEN) {
			return "Nobody was asked. It is not what a person told of himself or herself";
		}
		return "Given " + this.selection.edition().use().words()
				+ consent.since().map((day) -> ", " + day(day)).orElse("");
	}

	private static String said(Exhibit exhibit, ExhibitCopy copy, int pages) {
		if (pages > 0) {
			String notes = copy.notes().stream().sorted().map(CopyNote::sentence).collect(Collectors.joining(" "));
			String follows = (pages == 1) ? "One page of its safe copy follows."
					: "The " + pages + " pages of its safe copy follow.";
			return notes.isEmpty() ? follows : follows + " " + notes;
		}
		if (exhibit.substance().thing().isPresent()) {
			return "No pages follow. This is an object. We keep it, and show it to the authority where it lies.";
		}
		if (exhibit.file().isEmpty()) {
			return "No pages follow. Of this capture the line of the collection log is kept, and no file.";
		}
		if (copy.state() != ExhibitCopy.State.SEALED) {
			return "No pages follow. Its safe copy was not cleared when this dossier was made.";
		}
		boolean sealed = copy.outcome().filter((outcome) -> outcome == CopyOutcome.SEALED).isPresent();
		return sealed
				? "No pages follow. No safe copy is made of files of this kind. The original is kept sealed under the"
						+ " fingerprint above; ask us how it can be seen."
				: "No pages follow. The original could not be made safe. It is kept sealed under the fingerprint above;"
						+ " ask us how it can be seen.";
	}

	private static String graded(Grading grading) {
		return grading.text() + ": " + grading.reliability().title().toLowerCase(Locale.UK) + "; "
				+ grading.credibility().title().toLowerCase(Locale.UK);
	}

	private static String collected(Provenance.Collected collected) {
		return collected.url() + ", on " + MOMENT.format(collected.at().atOffset(ZoneOffset.UTC)) + ", with "
				+ collected.tool();
	}

	private static String day(LocalDate day) {
		return DAY.format(day);
	}

	// Sixty-four digits in a row cannot be compared by eye, nor broken over lines.
	private static String grouped(String hex) {
		return hex.replaceAll("(.{8})(?=.)", "$1 ");
	}

	private static void add(List<Sheet.Detail> details, String label, String words) {
		if (!words.isEmpty()) {
			details.add(new Sheet.Detail(label, words));
		}
	}

}
