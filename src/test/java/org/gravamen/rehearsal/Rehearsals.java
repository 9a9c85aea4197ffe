package org.gravamen.rehearsal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.dispatch.NewRecipient;
import org.gravamen.dispatch.Recipients;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Grading;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.Person;
import org.gravamen.submission.Assessment;
import org.gravamen.submission.Measure;
import org.gravamen.submission.Names;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Position;
import org.gravamen.law.Regime;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
import org.gravamen.support.AskedSources;
import org.gravamen.vocabulary.SubmissionId;

/**
 * Drafted submissions, each with people of its own: where tests begin that are about what
 * comes later. Imported into the context of a test.
 */
public final class Rehearsals {

	private final RoleAccounts accounts;

	private final Submissions submissions;

	private final Accusations accusations;

	private final Exhibits exhibits;

	private final Recipients recipients;

	private final LetterVersions letters;

	private final Route route;

	Rehearsals(RoleAccounts accounts, Submissions submissions, Accusations accusations, Exhibits exhibits,
			Recipients recipients, LetterVersions letters, Route route) {
		this.accounts = accounts;
		this.submissions = submissions;
		this.accusations = accusations;
		this.exhibits = exhibits;
		this.recipients = recipients;
		this.letters = letters;
		this.route = route;
	}

	/**
	 * Drafts a submission that lacks nothing.
	 * @return the submission, not put forward yet
	 */
	public Rehearsal drafted() {
		return drafted(Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS));
	}

	/**
	 * Drafts a submission that lacks nothing under several regimes.
	 * @param regimes which
	 * @return the submission, not put forward yet
	 */
	public Rehearsal drafted(Set<Regime> regimes) {
		Cast cast = this.accounts.welcome();
		return new Rehearsal(cast, this.submissions.get(draft(cast.officer().person(), regimes)), this.route);
	}

	/**
	 * Drafts a submission that lacks nothing and has a second target, Ilse Marr.
	 * @return the submission, not put forward yet
	 */
	public Rehearsal draftedAgainstTwo() {
		Rehearsal drafted = drafted();
		this.accusations.add(drafted.id(), target("Ilse Marr", "Commissioner"), "torture", "responsible",
				"Ordered the beatings.", drafted.officer().person());
		return drafted;
	}

	/**
	 * A letter of one paragraph.
	 * @param paragraph the paragraph
	 * @return the words of the letter
	 */
	public static String letter(String paragraph) {
		return "Dear Minister,\n\nRe: Designation of Orlo Venn\n\n" + paragraph + "\n\nYours sincerely\n";
	}

	private SubmissionId draft(Person officer, Set<Regime> regimes) {
		SubmissionId drafted = this.submissions
			.open(new OpenSubmission("Captain Orlo Venn", "Designation of Orlo Venn", "Invented.", regimes, "Karsava",
					"", Set.of(Measure.ASSET_FREEZE)), officer)
			.id();
		this.accusations.add(drafted, target("Orlo Venn", "Captain"), "torture", "responsible",
				"Beat those whom he detained.", officer);
		this.exhibits.add(drafted,
				new Exhibit.Description("A statement", "A witness", Optional.of(ExhibitKind.TESTIMONY),
						Grading.UNGRADED),
				AskedSources.toTheAuthority(officer), "statement.txt",
				new ByteArrayInputStream("I saw it.".getBytes(StandardCharsets.UTF_8)), officer);
		this.recipients.add(drafted, new NewRecipient("The Minister", "Sanctions", "minister@ministry.example"),
				officer);
		this.letters.write(drafted, letter("We ask that you designate Captain Venn [E-01]."), officer);
		return drafted;
	}

	private static Target target(String name, String position) {
		return new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL, Names.of(name), List.of(Position.of(position)),
				List.of(), List.of(), Optional.empty(),
				Accusations.assessed(Assessment.Confidence.PROBABLE, "Searched in vain.", "There are grounds."),
				List.of());
	}

}
