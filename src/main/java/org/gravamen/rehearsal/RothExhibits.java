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
 * The exhibits on the killings at Tarn, as they wait for a reviewer, who has something to
 * find: nothing tells who the officers are, two reports are one source, and one paper
 * speaks for the deputy minister.
 */
@Component
@Profile("demo")
class RothExhibits {

	private static final String VIDEOS = "Four videos of the square of Tarn";

	private final ExhibitDesk desk;

	private final MatrixWork matrix;

	RothExhibits(ExhibitDesk desk, MatrixWork matrix) {
		this.desk = desk;
		this.matrix = matrix;
	}

	void add(SubmissionId id, Target roth, Target officers, Person officer) {
		this.desk.file(id,
				new Described("Video from four places: the analyst's note", "The Trust's open-source desk",
						ExhibitKind.OPEN_SOURCE, "B3", VIDEOS, "English", SourceRisk.POSSIBLE),
				"tarn, four videos.pdf", DemonstrationFiles.analystsNote(), officer);
		this.desk.file(id,
				new Described("Statement of a medical orderly at Tarn", "Taken by telephone by the Trust",
						ExhibitKind.TESTIMONY, "C3", "A medical orderly", "Karsavan", SourceRisk.GRAVE),
				"statement T-02.docx", DemonstrationFiles.orderly(), officer);
		captures(id, officer);
		this.desk.consent(id, 2, Use.AUTHORITY, Consent.State.GIVEN, "Paragraph 6 of the statement", officer);
		this.matrix.bringToBear(id, roth, onRoth(), officer);
		this.matrix.bringToBear(id, officers, onTheOfficers(), officer);
	}

	private void captures(SubmissionId id, Person officer) {
		this.desk.capture(id,
				new Described("Bulletin 17, “Fifty seconds”", "Karsava Documentation Centre, from the same videos",
						ExhibitKind.REPORT, "B2", VIDEOS, "English", SourceRisk.NONE_SEEN),
				"2026-07-10T08:20:51Z", "https://kdc.example/bulletin/17", officer);
		this.desk.capture(id,
				new Described("Statement of the Ministry of Public Order", "The Ministry's own page",
						ExhibitKind.OFFICIAL, "D4", "Ministry of Public Order", "Karsavan", SourceRisk.NONE_SEEN),
				"2026-05-02T12:11:09Z", "https://order.karsava.example/statements/2026-04-20", officer);
	}

	private static List<Borne> onRoth() {
		return List.of(Borne.supports(1, "paragraph 3", "identity"),
				Borne.supports(4, "the signature and the office", "identity"),
				Borne.supports(1, "paragraph 5", "conduct"), Borne.supports(2, "paragraphs 2 and 3", "conduct"),
				Borne.supports(3, "the second paragraph", "conduct"),
				Borne.supports(2, "paragraphs 2 and 3", "right-engaged"),
				Borne.supports(1, "paragraphs 2 to 4", "involvement", "reasonable-grounds"),
				Borne.supports(3, "the third paragraph", "involvement", "reasonable-grounds"),
				Borne.speaksFor(4, "the second sentence: he was abroad", "involvement"),
				Borne.supports(1, "paragraphs 5 and 7", "appropriateness"),
				Borne.supports(4, "all of it", "exculpatory"));
	}

	// Nothing on who they are.
	private static List<Borne> onTheOfficers() {
		return List.of(Borne.supports(1, "paragraph 5", "conduct", "right-engaged"),
				Borne.supports(2, "paragraphs 2 to 4", "conduct", "right-engaged"),
				Borne.supports(1, "paragraphs 5 and 6", "involvement", "reasonable-grounds"),
				Borne.supports(3, "the second paragraph", "involvement"),
				Borne.supports(1, "paragraphs 5 and 7", "appropriateness"),
				Borne.supports(4, "the third sentence: warning shots", "exculpatory"));
	}

}
