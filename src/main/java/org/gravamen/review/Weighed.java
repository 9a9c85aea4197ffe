package org.gravamen.review;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Grading;

/**
 * An exhibit in a cell, with its weight.
 *
 * @param bearing what it says to the point
 * @param weight what it counts for
 */
public record Weighed(Bearing bearing, Weight weight) {

	public ExhibitNumber exhibit() {
		return this.bearing.exhibit();
	}

	public Grading grading() {
		return this.weight.grading();
	}

	boolean supports() {
		return this.bearing.direction() == Bearing.Direction.SUPPORTS;
	}

	String text() {
		return this.bearing.exhibit().text() + " " + this.bearing.direction() + " " + this.bearing.passage() + " "
				+ this.weight.grading().text() + " " + this.weight.origin() + " " + this.weight.fingerprint().hex();
	}

}
