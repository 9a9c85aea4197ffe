package org.gravamen.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitNumber;

/**
 * Which exhibits an edition holds, and which it leaves out.
 *
 * @param edition which edition
 * @param held those that may stand in it, by number
 * @param leftOut the other live ones, by number
 */
public record Selection(Edition edition, List<Exhibit> held, List<LeftOut> leftOut) {

	public Selection {
		held = List.copyOf(held);
		leftOut = List.copyOf(leftOut);
	}

	/**
	 * Chooses.
	 * @param edition for which edition
	 * @param exhibits live ones, by number
	 * @return each of them in one list or in the other
	 */
	static Selection of(Edition edition, List<Exhibit> exhibits) {
		return new Selection(edition,
				exhibits.stream().filter((exhibit) -> edition.obstacle(exhibit).isEmpty()).toList(),
				exhibits.stream()
					.flatMap((exhibit) -> edition.obstacle(exhibit).map((why) -> new LeftOut(exhibit, why)).stream())
					.toList());
	}

	Set<ExhibitNumber> numbers() {
		return this.held.stream().map(Exhibit::number).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * An exhibit that an edition leaves out.
	 *
	 * @param exhibit which
	 * @param why in a sentence
	 */
	public record LeftOut(Exhibit exhibit, String why) {
	}

}
