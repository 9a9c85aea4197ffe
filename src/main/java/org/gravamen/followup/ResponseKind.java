package org.gravamen.followup;

/**
 * The kinds of response that an authority gives.
 */
public enum ResponseKind {

	ACKNOWLEDGEMENT("Acknowledgement"), HOLDING("Holding reply"), SUBSTANTIVE("Substantive reply"),
	INFORMATION_REQUEST("Request for information"), DECLINE("Refusal");

	private final String title;

	ResponseKind(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
