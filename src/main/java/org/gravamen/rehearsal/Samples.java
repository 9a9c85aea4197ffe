package org.gravamen.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Provenance.SourceRisk;
import org.gravamen.people.Person;
import org.gravamen.rehearsal.props.DemonstrationFiles;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Invented files that show in a walkthrough how files are made safe. They are withdrawn
 * again before anybody reviews: the letter is about real people, and nothing invented may
 * stand behind it.
 */
@Component
class Samples {

	private final ExhibitDesk desk;

	private final Route route;

	private final Exhibits exhibits;

	private final ExhibitCopies copies;

	Samples(ExhibitDesk desk, Route route, Exhibits exhibits, ExhibitCopies copies) {
		this.desk = desk;
		this.route = route;
		this.exhibits = exhibits;
		this.copies = copies;
	}

	/** Adds them, has their safe copies made, says what they tell, and withdraws them. */
	void show(Cast cast, SubmissionId id, Consumer<String> say) {
		Person officer = cast.officer().person();
		List<Exhibit> samples = List.of(add(id, "a scanned roster", "roster.pdf", DemonstrationFiles.roster(), officer),
				add(id, "a photograph", "gate.jpg", DemonstrationFiles.photograph(), officer),
				add(id, "statements of witnesses", "accounts.docx", DemonstrationFiles.accounts(), officer),
				add(id, "a report", "report.pdf", DemonstrationFiles.report(), officer));
		this.route.clearExhibits(cast, id);
		samples.forEach((sample) -> say.accept(told(sample, officer)));
		samples.forEach((sample) -> this.exhibits.withdraw(id, sample.number(),
				"A sample, invented. It showed how a file is made safe; nothing rests on it.", officer));
		say.accept("The samples are withdrawn: nothing rests on them");
	}

	private Exhibit add(SubmissionId id, String what, String name, byte[] bytes, Person officer) {
		return this.desk.file(id, new Described("Sample, invented: " + what, "Made for this walkthrough",
				ExhibitKind.REPORT, "F6", "Nobody: invented", "English", SourceRisk.NONE_SEEN), name, bytes, officer);
	}

	// Sorts alone: what a file tells is for its officer's page.
	private String told(Exhibit sample, Person officer) {
		int pages = this.copies.get(sample).pages();
		String sorts = this.copies.findings(sample, officer)
			.stream()
			.map((finding) -> finding.sort().title().toLowerCase(Locale.UK))
			.distinct()
			.collect(Collectors.joining("; "));
		return "%s: safe copy of %d %s. The file itself tells: %s".formatted(sample.title(), pages,
				(pages == 1) ? "page" : "pages", sorts);
	}

}
