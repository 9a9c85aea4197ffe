package org.gravamen.evidence;

import java.util.List;
import java.util.Optional;

/**
 * One page of the register of exhibits.
 *
 * @param exhibits by number
 * @param next after which number the next page begins; empty on the last
 */
public record ExhibitPage(List<Exhibit> exhibits, Optional<ExhibitNumber> next) {

	static final int MOST = 50;

	public ExhibitPage {
		exhibits = List.copyOf(exhibits);
	}

	/**
	 * Makes a page of what was read, of which one more than fits says that more follows.
	 */
	static ExhibitPage of(List<Exhibit> read) {
		if (read.size() <= MOST) {
			return new ExhibitPage(read, Optional.empty());
		}
		return new ExhibitPage(read.subList(0, MOST), Optional.of(read.get(MOST - 1).number()));
	}

}
