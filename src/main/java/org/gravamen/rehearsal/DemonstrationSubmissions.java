package org.gravamen.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gravamen.dispatch.NewRecipient;
import org.gravamen.dispatch.Recipients;
import org.gravamen.evidence.Consent;
import org.gravamen.evidence.Consenting;
import org.gravamen.evidence.Consents;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.NewEntry;
import org.gravamen.evidence.Origins;
import org.gravamen.evidence.Provenance;
import org.gravamen.evidence.Use;
import org.gravamen.law.Regime;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.Person;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Three invented submissions, each at another stage.
 */
@Component
@Profile("demo")
class DemonstrationSubmissions {

	private final Submissions submissions;

	private final Exhibits exhibits;

	private final Origins origins;

	private final Consenting consenting;

	private final Recipients recipients;

	private final LetterVersions letters;

	private final Route route;

	private final Accusations accusations;

	DemonstrationSubmissions(Submissions submissions, Exhibits exhibits, Origins origins, Consenting consenting,
			Recipients recipients, LetterVersions letters, Route route, Accusations accusations) {
		this.submissions = submissions;
		this.exhibits = exhibits;
		this.origins = origins;
		this.consenting = consenting;
		this.recipients = recipients;
		this.letters = letters;
		this.route = route;
		this.accusations = accusations;
	}

	/**
	 * One before the director with a dissent, one before the council, one before the
	 * evidence reviewer.
	 */
	void open(Cast cast) {
		toTheDirector(cast, voss(cast.officer().person()));
		toTheCouncil(cast, osterValley(cast.officer().person()));
		SubmissionId waiting = roth(cast.officer().person());
		this.route.putForward(cast, waiting);
	}

	private void toTheDirector(Cast cast, SubmissionId submission) {
		this.route.putForward(cast, submission);
		this.route.acceptEvidence(cast, submission);
		this.route.convene(cast, submission);
		cast.members().forEach((member) -> this.route.declareNoInterest(member, submission));
		this.route.approve(cast.members().get(0), submission);
		this.route.approve(cast.members().get(1), submission);
		this.route.dissent(cast.members().get(2), submission,
				"The rosters (E-03) are unsigned copies. I would not plead the 41 dates until an original is seen.");
		this.route.minute(cast, submission);
	}

	private void toTheCouncil(Cast cast, SubmissionId submission) {
		this.route.putForward(cast, submission);
		this.route.acceptEvidence(cast, submission);
		this.route.convene(cast, submission);
		this.route.declareNoInterest(cast.members().get(0), submission);
	}

	private SubmissionId voss(Person officer) {
		SubmissionId id = open(officer, "Colonel Darian Voss",
				"Detention and torture at Marrow Hill, Karsava. Submission to the Foreign Secretary.", "Marrow Hill",
				Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS, Regime.EU_GLOBAL_HUMAN_RIGHTS));
		this.accusations.add(id, DemonstrationTargets.voss(), "torture", "responsible",
				"Commanded Marrow Hill between January and June 2025, while detainees were beaten and given electric"
						+ " shocks by those under his command.",
				officer);
		exhibit(id, officer, "Accounts of eleven survivors, summarised", ExhibitKind.TESTIMONY, "B2");
		exhibit(id, officer, "Medical findings under the Istanbul Protocol", ExhibitKind.MEDICAL, "A2");
		exhibit(id, officer, "Staff rosters of Marrow Hill, copies", ExhibitKind.LEAKED, "C2");
		entries(id, officer);
		consented(id, officer, 1);
		finish(id, officer, "voss.txt");
		return id;
	}

	private SubmissionId osterValley(Person officer) {
		SubmissionId id = open(officer, "the Oster Valley Mining Company",
				"Forced labour at two open-cast sites, Northern Karsava.", "Northern Karsava",
				Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS));
		this.accusations.add(id, DemonstrationTargets.osterValley(), "slavery", "profits",
				"Has sold the ore of two open-cast sites since 2022, dug by workers held under guard and without pay.",
				officer);
		exhibit(id, officer, "Accounts of twenty-three former workers", ExhibitKind.TESTIMONY, "B2");
		exhibit(id, officer, "Gate records, copies", ExhibitKind.LEAKED, "C3");
		finish(id, officer, "oster-valley.txt");
		return id;
	}

	private SubmissionId roth(Person officer) {
		SubmissionId id = open(officer, "Deputy Minister Ansel Roth",
				"Extrajudicial killings following the Tarn protests.", "Tarn", Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS));
		this.accusations.add(id, DemonstrationTargets.roth(), "life", "responsible",
				"Ordered the use of live fire against the protests at Tarn in April 2026.", officer);
		this.accusations.add(id, DemonstrationTargets.tarnOfficers(), "life", "responsible",
				"Fired into the crowd at Tarn in April 2026; at least nine people died.", officer);
		exhibit(id, officer, "Video from four places, with an analyst's note", ExhibitKind.OPEN_SOURCE, "B3");
		finish(id, officer, "roth.txt");
		return id;
	}

	private SubmissionId open(Person officer, String matter, String summary, String region, Set<Regime> regimes) {
		return this.submissions
			.open(new OpenSubmission(matter, "Designation of " + matter, summary, regimes, "Karsava", region,
					Set.of(Measure.ASSET_FREEZE, Measure.TRAVEL_BAN)), officer)
			.id();
	}

	// What shows the other sorts of entries: a page that was captured, and a thing that
	// lies in a safe.
	private void entries(SubmissionId id, Person officer) {
		this.exhibits
			.enter(id, new NewEntry(new Exhibit.Description("Post of the Interior Guard on a change of command",
					"The Guard's own page, since taken down", Optional.of(ExhibitKind.OPEN_SOURCE), Grading.of("B2")),
					new Provenance(
							Optional.of(new Provenance.Collected(Instant.parse("2026-09-14T06:31:07Z"),
									"https://guard.karsava.example/orders/318", "Archiver 2.4", officer.name())),
							Optional.of(this.origins.named(id, "Karsava Interior Guard", officer)), "Karsavan",
							Optional.empty(), Provenance.SourceRisk.NONE_SEEN),
					Optional.empty()), officer);
		this.exhibits.enter(id,
				new NewEntry(
						new Exhibit.Description("Prison notebook, forty leaves", "Handed over by a survivor's family",
								Optional.of(ExhibitKind.TESTIMONY), Grading.of("C3")),
						new Provenance(Optional.empty(), Optional.of(this.origins.named(id, "A survivor", officer)),
								"Karsavan", Optional.empty(), Provenance.SourceRisk.POSSIBLE),
						Optional.of(new Exhibit.Thing("Blue cloth binding, pencil, water stain on leaves 3 to 9",
								"Safe 2, second shelf", "HJT-0042"))),
				officer);
	}

	private void exhibit(SubmissionId id, Person officer, String title, ExhibitKind kind, String grading) {
		String text = title + "\n\nInvented for the demonstration. No such place, no such people.\n";
		this.exhibits.add(id, new Exhibit.Description(title, "Invented source", Optional.of(kind), Grading.of(grading)),
				Consents.NONE, "exhibit.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), officer);
	}

	private void consented(SubmissionId id, Person officer, int exhibit) {
		this.consenting.enter(id, new ExhibitNumber(exhibit), Use.AUTHORITY, Consent.State.GIVEN,
				Optional.of(LocalDate.parse("2026-08-03")), "Signed forms of all eleven, kept by the interviewer",
				officer);
	}

	private void finish(SubmissionId id, Person officer, String letter) {
		this.recipients.add(id,
				new NewRecipient("The Foreign Secretary", "Sanctions Directorate", "sanctions@ministry.example"),
				officer);
		this.letters.write(id, text(letter), officer);
	}

	private static String text(String name) {
		try (InputStream file = new ClassPathResource("demonstration/" + name).getInputStream()) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("demonstration/" + name + " cannot be read.", ex);
		}
	}

}
