package org.gravamen.submission;

import java.util.UUID;

import org.gravamen.law.LegalTest;
import org.gravamen.law.TestVersion;

/**
 * What one target is said to have done, tied to the test by which it is judged: which
 * right was violated or which conduct it was, and by which limb the target is involved.
 *
 * @param id names it for ever
 * @param test the regime and the wording of its test
 * @param right the key of the right or the conduct in that test
 * @param limb the key of the limb in that test, a status limb too
 * @param summary what the target did, in a few sentences
 */
public record Allegation(UUID id, TestVersion test, String right, String limb, String summary) {

	static final int LONGEST = 4000;

	static final int KEY = 60;

	public Allegation {
		right = Texts.required(right, KEY, "right or conduct");
		limb = Texts.required(limb, KEY, "limb");
		summary = Texts.required(summary, LONGEST, "summary of the conduct");
	}

	/**
	 * Insists that the test has the right and the limb.
	 * @param rules the test of this allegation
	 * @return this
	 * @throws org.gravamen.vocabulary.Refusal FIELD_INVALID when it has not
	 */
	Allegation fitting(LegalTest rules) {
		rules.right(this.right);
		rules.limb(this.limb);
		return this;
	}

	/**
	 * Whether another test knows the right and the limb.
	 * @param other another wording of the same regime
	 * @return true when it has both keys
	 */
	boolean fits(LegalTest other) {
		return other.rights().stream().anyMatch((line) -> line.key().equals(this.right))
				&& other.limbs().stream().anyMatch((line) -> line.key().equals(this.limb));
	}

	Allegation under(TestVersion other) {
		return new Allegation(this.id, other, this.right, this.limb, this.summary);
	}

}
