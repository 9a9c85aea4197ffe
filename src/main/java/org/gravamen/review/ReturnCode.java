package org.gravamen.review;

/**
 * What must be put right before the evidence can be accepted.
 */
public enum ReturnCode {

	IDENTITY_UNCONFIRMED("It is not certain who the person or entity is"),
	SINGLE_SOURCE("A fact that matters rests on one source"),
	LIMB_NOT_MADE_OUT("The evidence does not show how the target was involved"),
	RIGHT_OUT_OF_SCOPE("The right that was violated is outside the regime"),
	CONSENT_MISSING("Somebody has not consented to this use of their evidence"),
	SOURCE_AT_RISK("Somebody could be put at risk"),
	EXCULPATORY_UNADDRESSED("What speaks for the target is not addressed"),
	PROVENANCE_GAP("It is not clear where an exhibit comes from, or who has held it"),
	DEFAMATION_RISK("A statement could be defamatory as it is put"),
	STALE_FACT("A fact is out of date, or has no date"),
	ALREADY_DESIGNATED("The target is already designated under this regime"),
	TONE_NON_NEUTRAL("The wording is not neutral");

	private final String title;

	ReturnCode(String title) {
		this.title = title;
	}

	/**
	 * The code in plain words.
	 * @return for example "A fact that matters rests on one source"
	 */
	public String title() {
		return this.title;
	}

}
