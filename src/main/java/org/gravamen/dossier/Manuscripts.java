package org.gravamen.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.evidence.ExhibitCopy;
import org.gravamen.evidence.Exhibits;
import org.gravamen.law.LegalTest;
import org.gravamen.law.LegalTests;
import org.gravamen.review.Cell;
import org.gravamen.review.Worksheet;
import org.gravamen.review.Worksheets;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Target;

import org.springframework.stereotype.Component;

/**
 * Writes what an edition says, from the case file alone.
 */
@Component
class Manuscripts {

	private final Exhibits exhibits;

	private final ExhibitCopies copies;

	private final Worksheets worksheets;

	private final LegalTests tests;

	Manuscripts(Exhibits exhibits, ExhibitCopies copies, Worksheets worksheets, LegalTests tests) {
		this.exhibits = exhibits;
		this.copies = copies;
		this.worksheets = worksheets;
		this.tests = tests;
	}

	/** Which exhibits an edition holds as things stand. */
	Selection selection(Submission matter, Edition edition) {
		return Selection.of(edition, this.exhibits.manifest(matter.id()).exhibits());
	}

	/** What an edition says as things stand. */
	Manuscript of(Submission matter, Edition edition) {
		Selection selection = selection(matter, edition);
		Worksheet worksheet = this.worksheets.of(matter);
		Wording wording = new Wording(selection);
		List<LegalTest> judgedBy = matter.regimes().stream().map(this.tests::get).toList();
		List<Cell> cells = worksheet.coverage()
			.cells()
			.stream()
			.map((cell) -> cell.among(selection.numbers()))
			.toList();
		List<Chapter> chapters = IntStream.range(0, matter.targets().size())
			.mapToObj((place) -> chapter(place + 1, matter.targets().get(place), judgedBy, cells, wording))
			.toList();
		Origins origins = Origins.of(selection.held(), worksheet);
		return new Manuscript(edition, wording.about(matter), judgedBy.stream().map(Law::of).toList(), chapters,
				sheets(matter, selection, origins), origins.count());
	}

	private Chapter chapter(int number, Target target, List<LegalTest> tests, List<Cell> cells, Wording wording) {
		List<Cell> own = cells.stream().filter((cell) -> cell.point().target().equals(target.id())).toList();
		return new ChapterWriting(target, this.tests, tests, own, wording).chapter(number);
	}

	private List<Sheet> sheets(Submission matter, Selection selection, Origins origins) {
		Map<UUID, ExhibitCopy> known = this.copies.of(matter.id());
		SheetWriting writing = new SheetWriting(selection, origins);
		return selection.held().stream().map((exhibit) -> writing.sheet(exhibit, copy(known, exhibit))).toList();
	}

	private static ExhibitCopy copy(Map<UUID, ExhibitCopy> known, Exhibit exhibit) {
		return known.getOrDefault(exhibit.id(), ExhibitCopy.awaited(exhibit.id()));
	}

}
