package org.gravamen.rehearsal;

import java.util.List;

import org.gravamen.evidence.Consent;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.Provenance.SourceRisk;
import org.gravamen.evidence.Use;
import org.gravamen.people.Person;
import org.gravamen.rehearsal.props.DemonstrationFiles;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The exhibits against the mining company: accounts and a bulletin of the same origin,
 * and papers that are graded low.
 */
@Component
@Profile("demo")
class OsterValleyExhibits {

	private static final String INTERVIEWS = "Interviews of former workers, winter of 2025 to 2026";

	private final ExhibitDesk desk;

	private final MatrixWork matrix;

	OsterValleyExhibits(ExhibitDesk desk, MatrixWork matrix) {
		this.desk = desk;
		this.matrix = matrix;
	}

	void add(SubmissionId id, Target company, Person officer) {
		this.desk.file(id,
				new Described("Accounts of twenty-three former workers",
						"Interviews by the Trust and the Karsava Documentation Centre", ExhibitKind.TESTIMONY, "B2",
						INTERVIEWS, "Karsavan", SourceRisk.GRAVE),
				"former workers.docx", DemonstrationFiles.workers(), officer);
		this.desk.file(id,
				new Described("Gate records, copies", "Handed over by a former guard of the north site",
						ExhibitKind.LEAKED, "C3", "Site office of the north site", "English", SourceRisk.POSSIBLE),
				"gate 2.pdf", DemonstrationFiles.gateRecords(), officer);
		captures(id, officer);
		this.desk.consent(id, 1, Use.AUTHORITY, Consent.State.GIVEN, "Consents of all, kept with the key", officer);
		this.matrix.bringToBear(id, company, borne(), officer);
	}

	private void captures(SubmissionId id, Person officer) {
		this.desk.capture(id,
				new Described("The company's annual statement for 2024", "The company's own page",
						ExhibitKind.OPEN_SOURCE, "C3", "Oster Valley Mining Company", "Karsavan", SourceRisk.NONE_SEEN),
				"2026-07-02T09:15:20Z", "https://www.oster-valley.example/statement-2024", officer);
		this.desk.capture(id,
				new Described("Bulletin 14, “Counted in”", "Karsava Documentation Centre, from the same interviews",
						ExhibitKind.REPORT, "B2", INTERVIEWS, "English", SourceRisk.NONE_SEEN),
				"2026-07-02T09:40:05Z", "https://kdc.example/bulletin/14", officer);
	}

	private static List<Borne> borne() {
		return List.of(Borne.supports(3, "page 2, the register entry", "identity"),
				Borne.supports(1, "paragraphs 1 to 6", "conduct"),
				Borne.supports(4, "the second and third paragraphs", "conduct"),
				Borne.supports(1, "paragraphs 2 to 4", "right-engaged"),
				Borne.supports(2, "the columns “Workers in” and “Workers out”", "right-engaged"),
				Borne.supports(2, "all rows: 26 movements, nobody out", "involvement"),
				Borne.supports(3, "page 5, ore sold", "involvement"),
				Borne.supports(1, "Worker 17, paragraph 7", "reasonable-grounds"),
				Borne.supports(2, "all rows", "reasonable-grounds"),
				Borne.supports(3, "page 5, ore sold", "appropriateness"),
				Borne.supports(3, "page 6, the company on its workers", "exculpatory"));
	}

}
