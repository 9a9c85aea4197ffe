package org.gravamen.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.gravamen.dossier.Chapter.Cited;
import org.gravamen.law.LegalTest;
import org.gravamen.law.LegalTests;
import org.gravamen.law.Regime;
import org.gravamen.review.Cell;
import org.gravamen.review.Weighed;
import org.gravamen.submission.Allegation;
import org.gravamen.submission.Assessment;
import org.gravamen.submission.Target;

/**
 * Writes the chapter on one target.
 *
 * @param target whom it is about
 * @param house every legal test that the house works by
 * @param tests the tests by which the submission is judged
 * @param cells what the exhibits of the edition carry, of this target
 * @param wording which words may stand
 */
record ChapterWriting(Target target, LegalTests house, List<LegalTest> tests, List<Cell> cells, Wording wording) {

	// These say who the target is and what speaks for it: no ground of a designation.
	private static final Set<String> NO_GROUND = Set.of("identity", "exculpatory");

	private static final Set<Regime> UNITED_KINGDOM = Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS, Regime.UK_ANTI_CORRUPTION);

	Chapter chapter(int number) {
		Assessment made = this.target.assessment();
		return new Chapter(number, this.target.name(), kind(), Particulars.nativeName(this.target),
				Particulars.of(this.target, this.wording.redacted()),
				made.measures().stream().map((measure) -> measure.title()).toList(),
				this.target.allegations().stream().map(this::charge).toList(),
				this.tests.stream().map(this::showing).toList(), exculpatory(made), this.wording.of(made.ukNexus()),
				reasons(made));
	}

	// It is drafted for who decides, and for nobody else.
	private Chapter.Reasons reasons(Assessment made) {
		return this.wording.redacted() ? new Chapter.Reasons("", List.of())
				: new Chapter.Reasons(this.wording.of(made.statementOfReasons()),
						this.tests.stream().flatMap((test) -> grounds(test).stream()).toList());
	}

	private String kind() {
		return this.target.kind().title() + this.target.count().map((count) -> ", " + count.shown()).orElse("");
	}

	private List<String> exculpatory(Assessment made) {
		if (!this.wording.stands()) {
			return List.of("It is not set out in this edition. See also the exhibits above.");
		}
		return Stream.of(made.exculpatory().title() + ".", made.searchNote())
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	private Chapter.Charge charge(Allegation allegation) {
		LegalTest test = test(allegation);
		return new Chapter.Charge(test.regime().title(), Law.Said.of(test.right(allegation.right())),
				Law.Said.of(test.limb(allegation.limb())), this.wording.of(allegation.summary()));
	}

	// An allegation may stay behind with an older wording than the one that now judges.
	private LegalTest test(Allegation allegation) {
		return this.house.get(allegation.test());
	}

	private Chapter.Showing showing(LegalTest test) {
		return new Chapter.Showing(test.regime().title(), of(test).filter(Cell::asked).map(this::shown).toList());
	}

	private Stream<Cell> of(LegalTest test) {
		return this.cells.stream().filter((cell) -> cell.point().regime().equals(test.regime().key()));
	}

	private Chapter.Shown shown(Cell cell) {
		return new Chapter.Shown(cell.toShow().title(), cell.toShow().question(), cell.toShow().verified(),
				cell.supports().stream().map(this::cited).toList(), cell.against().stream().map(this::cited).toList(),
				origins(cell));
	}

	private static String origins(Cell cell) {
		return switch (cell.origins()) {
			case 0 -> "";
			case 1 -> "One origin.";
			default -> cell.origins() + " independent origins.";
		};
	}

	private Cited cited(Weighed one) {
		return new Cited(one.exhibit().text(), this.wording.of(one.bearing().passage()), one.grading().text());
	}

	private Optional<Chapter.Grounds> grounds(LegalTest test) {
		List<Allegation> alleged = this.target.allegations()
			.stream()
			.filter((one) -> one.test().regime() == test.regime())
			.toList();
		if (alleged.isEmpty()) {
			return Optional.empty();
		}
		List<Cited> exhibits = bearing(test);
		return Optional.of(new Chapter.Grounds(test.regime().title(), opening(test),
				alleged.stream().map((one) -> new Chapter.Ground(ground(one), exhibits)).toList(),
				alleged.stream().map((one) -> test(one).right(one.right()).title()).distinct().toList()));
	}

	// The United Kingdom's own shape: UK Sanctions List, entry GHR0190.
	private String opening(LegalTest test) {
		String name = this.target.name();
		if (UNITED_KINGDOM.contains(test.regime())) {
			return "The Secretary of State considers that there are reasonable grounds to suspect that " + name
					+ " is an involved person, on the basis of the following grounds:";
		}
		String standard = test.standard().verified() ? " (" + test.standard().title() + ")" : "";
		return name + " meets the test of this regime" + standard + ", on the basis of the following grounds:";
	}

	private String ground(Allegation allegation) {
		String limb = test(allegation).limb(allegation.limb()).title();
		String summary = this.wording.of(allegation.summary());
		return summary.isEmpty() ? limb + "." : limb + ". " + summary;
	}

	private List<Cited> bearing(LegalTest test) {
		TreeMap<String, Cited> exhibits = new TreeMap<>();
		of(test).filter((cell) -> !NO_GROUND.contains(cell.point().element()))
			.flatMap((cell) -> cell.supports().stream())
			.forEach((one) -> exhibits.put(one.exhibit().text(),
					new Cited(one.exhibit().text(), "", one.grading().text())));
		return new ArrayList<>(exhibits.values());
	}

}
