package org.gravamen.rehearsal;

import java.util.List;

import org.gravamen.evidence.Consent;
import org.gravamen.evidence.Exhibit;
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
 * The exhibits against Voss: one of every sort, two of one origin, and one that speaks
 * for him too.
 */
@Component
@Profile("demo")
class VossExhibits {

	private static final String CENTRE = "Karsava Documentation Centre, interviews of 2025";

	private final ExhibitDesk desk;

	private final MatrixWork matrix;

	VossExhibits(ExhibitDesk desk, MatrixWork matrix) {
		this.desk = desk;
		this.matrix = matrix;
	}

	void add(SubmissionId id, Target voss, Person officer) {
		files(id, officer);
		entries(id, officer);
		reported(id, officer);
		consents(id, officer);
		this.matrix.bringToBear(id, voss, borne(), officer);
	}

	private void files(SubmissionId id, Person officer) {
		this.desk.file(id,
				new Described("Accounts of eleven survivors, with the statement of W-04",
						"Interviews by the Trust, July 2026", ExhibitKind.TESTIMONY, "B2", "Eleven survivors",
						"Karsavan", SourceRisk.GRAVE),
				"accounts of eleven survivors.docx", DemonstrationFiles.accounts(), officer);
		this.desk.file(id,
				new Described("Medical findings under the Istanbul Protocol", "Two independent physicians",
						ExhibitKind.MEDICAL, "A2", "Two physicians' own examinations", "English", SourceRisk.POSSIBLE),
				"medical findings.pdf", DemonstrationFiles.medicalFindings(), officer);
		this.desk.file(id,
				new Described("Staff rosters of Marrow Hill, copies",
						"Handed over by a former member of the Guard; unsigned copies", ExhibitKind.LEAKED, "C2",
						"Registry of Facility 12", "Karsavan and English", SourceRisk.GRAVE),
				"rosters.pdf", DemonstrationFiles.roster(), officer);
	}

	// What shows the other sorts of entries: a page that was captured, and a thing that
	// lies in a safe.
	private void entries(SubmissionId id, Person officer) {
		this.desk.capture(id,
				new Described("Post of the Interior Guard on a change of command",
						"The Guard's own page, since taken down", ExhibitKind.OPEN_SOURCE, "B2",
						"Karsava Interior Guard", "Karsavan", SourceRisk.NONE_SEEN),
				"2026-09-14T06:31:07Z", "https://guard.karsava.example/orders/318", officer);
		this.desk.thing(id,
				new Described("Prison notebook, forty leaves", "Handed over by a survivor's family",
						ExhibitKind.TESTIMONY, "C3", "A survivor", "Karsavan", SourceRisk.POSSIBLE),
				new Exhibit.Thing("Blue cloth binding, pencil, water stain on leaves 3 to 9", "Safe 2, second shelf",
						"HJT-0042"),
				officer);
	}

	private void reported(SubmissionId id, Person officer) {
		this.desk.file(id,
				new Described("Report “Behind the Painted Windows”", "Karsava Documentation Centre, March 2026",
						ExhibitKind.REPORT, "B2", CENTRE, "English", SourceRisk.NONE_SEEN),
				"kdc report 9.pdf", DemonstrationFiles.report(), officer);
		this.desk.file(id,
				new Described("Photograph of the gate of Marrow Hill", "Taken from the track, March 2026",
						ExhibitKind.OPEN_SOURCE, "B3", "A photographer known to the Trust", "None", SourceRisk.GRAVE),
				"gate.jpg", DemonstrationFiles.photograph(), officer);
		this.desk.capture(id,
				new Described("Press report “A prison that does not exist”",
						"Tarn Weekly, which relies on the Centre's report alone", ExhibitKind.MEDIA, "C3", CENTRE,
						"Karsavan", SourceRisk.NONE_SEEN),
				"2026-09-15T10:02:44Z", "https://tarn-weekly.example/2026/03/a-prison", officer);
	}

	private void consents(SubmissionId id, Person officer) {
		String forms = "Signed forms of all eleven, kept by the interviewer";
		this.desk.consent(id, 1, Use.AUTHORITY, Consent.State.GIVEN, forms, officer);
		this.desk.consent(id, 1, Use.PUBLICATION, Consent.State.REFUSED, forms, officer);
		this.desk.consent(id, 2, Use.AUTHORITY, Consent.State.GIVEN, "Paragraph 7 of the findings", officer);
		this.desk.consent(id, 5, Use.AUTHORITY, Consent.State.GIVEN, "Letter of the family, with the notebook",
				officer);
		this.desk.consent(id, 6, Use.PUBLICATION, Consent.State.GIVEN, "The report is published", officer);
		this.desk.consent(id, 7, Use.AUTHORITY, Consent.State.GIVEN, "By telephone, noted on the day", officer);
	}

	private static List<Borne> borne() {
		return List.of(Borne.supports(4, "the heading and the first line", "identity", "involvement"),
				Borne.supports(3, "the heading of both sheets", "identity"),
				Borne.supports(1, "the accounts in brief, W-01 to W-11", "conduct", "right-engaged"),
				Borne.supports(2, "findings 1 to 6", "conduct", "right-engaged"),
				Borne.supports(5, "leaves 10 to 22", "conduct"),
				Borne.supports(6, "paragraphs 9 to 17 and the table", "conduct"),
				Borne.supports(7, "the gate, the tower and the sign", "conduct"),
				Borne.supports(1, "W-01, W-04, W-05 and W-08; statement of W-04, paragraph 4", "involvement"),
				Borne.supports(3, "sheet 1, rows 1 to 23; sheet 2, rows 24 to 30 and 36 to 46", "involvement"),
				Borne.speaksFor(3, "sheet 2, rows 31 to 35: on leave", "involvement"),
				Borne.supports(6, "paragraphs 19 to 22", "involvement", "reasonable-grounds", "factual-basis"),
				Borne.supports(1, "statement of W-04", "reasonable-grounds", "factual-basis"),
				Borne.supports(6, "paragraphs 23 to 25", "exculpatory"),
				Borne.supports(8, "the last paragraph: the Ministry's answer", "exculpatory"),
				Borne.supports(6, "paragraph 27", "appropriateness", "proposer"));
	}

}
