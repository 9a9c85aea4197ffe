package org.gravamen.rehearsal;

import java.util.Set;

import org.gravamen.dispatch.NewRecipient;
import org.gravamen.dispatch.Recipients;
import org.gravamen.law.Regime;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.Person;
import org.gravamen.rehearsal.props.DemonstrationFiles;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Three invented submissions, each at another stage.
 */
@Component
@Profile("demo")
class DemonstrationSubmissions {

	private final Submissions submissions;

	private final VossExhibits vossExhibits;

	private final OsterValleyExhibits osterValleyExhibits;

	private final RothExhibits rothExhibits;

	private final Recipients recipients;

	private final LetterVersions letters;

	private final Route route;

	private final Accusations accusations;

	DemonstrationSubmissions(Submissions submissions, VossExhibits vossExhibits,
			OsterValleyExhibits osterValleyExhibits, RothExhibits rothExhibits, Recipients recipients,
			LetterVersions letters, Route route, Accusations accusations) {
		this.submissions = submissions;
		this.vossExhibits = vossExhibits;
		this.osterValleyExhibits = osterValleyExhibits;
		this.rothExhibits = rothExhibits;
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
		this.route.putForwardAsNoted(cast, waiting);
	}

	private void toTheDirector(Cast cast, SubmissionId submission) {
		this.route.putForwardAsNoted(cast, submission);
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
		this.route.putForwardAsNoted(cast, submission);
		this.route.acceptEvidence(cast, submission);
		this.route.convene(cast, submission);
		this.route.declareNoInterest(cast.members().get(0), submission);
	}

	private SubmissionId voss(Person officer) {
		SubmissionId id = open(officer, "Colonel Darian Voss",
				"Detention and torture at Marrow Hill, Karsava. Submission to the Foreign Secretary.", "Marrow Hill",
				Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS, Regime.EU_GLOBAL_HUMAN_RIGHTS));
		Target voss = DemonstrationTargets.voss();
		this.accusations.add(id, voss, "torture", "responsible",
				"Commanded Marrow Hill between January and June 2025, while detainees were beaten and given electric"
						+ " shocks by those under his command.",
				officer);
		this.vossExhibits.add(id, voss, officer);
		finish(id, officer, "voss.txt");
		return id;
	}

	private SubmissionId osterValley(Person officer) {
		SubmissionId id = open(officer, "the Oster Valley Mining Company",
				"Forced labour at two open-cast sites, Northern Karsava.", "Northern Karsava",
				Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS));
		Target company = DemonstrationTargets.osterValley();
		this.accusations.add(id, company, "slavery", "profits",
				"Has sold the ore of two open-cast sites since 2022, dug by workers held under guard and without pay.",
				officer);
		this.osterValleyExhibits.add(id, company, officer);
		finish(id, officer, "oster-valley.txt");
		return id;
	}

	private SubmissionId roth(Person officer) {
		SubmissionId id = open(officer, "Deputy Minister Ansel Roth",
				"Extrajudicial killings following the Tarn protests.", "Tarn", Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS));
		Target roth = DemonstrationTargets.roth();
		Target officers = DemonstrationTargets.tarnOfficers();
		this.accusations.add(id, roth, "life", "responsible",
				"Ordered the use of live fire against the protests at Tarn in April 2026.", officer);
		this.accusations.add(id, officers, "life", "responsible",
				"Fired into the crowd at Tarn in April 2026; at least nine people died.", officer);
		this.rothExhibits.add(id, roth, officers, officer);
		finish(id, officer, "roth.txt");
		return id;
	}

	private SubmissionId open(Person officer, String matter, String summary, String region, Set<Regime> regimes) {
		return this.submissions
			.open(new OpenSubmission(matter, "Designation of " + matter, summary, regimes, "Karsava", region,
					Set.of(Measure.ASSET_FREEZE, Measure.TRAVEL_BAN)), officer)
			.id();
	}

	private void finish(SubmissionId id, Person officer, String letter) {
		this.recipients.add(id,
				new NewRecipient("The Foreign Secretary", "Sanctions Directorate", "sanctions@ministry.example"),
				officer);
		this.letters.write(id, DemonstrationFiles.text(letter), officer);
	}

}
