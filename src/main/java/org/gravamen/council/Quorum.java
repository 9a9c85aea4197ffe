package org.gravamen.council;

/**
 * How many members must give an opinion for the council to decide. Members who stand
 * aside never count.
 *
 * @param opinions at least 1
 */
public record Quorum(int opinions) {

	public Quorum {
		if (opinions < 1) {
			throw new IllegalArgumentException("A quorum is at least one opinion.");
		}
	}

	public boolean metBy(int given) {
		return given >= this.opinions;
	}

}
