package org.gravamen.dossier;

import java.util.Locale;
import java.util.Optional;

import org.gravamen.evidence.Consent.State;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.Use;

/**
 * For whom a dossier is put together, and with it what may stand in it.
 */
public enum Edition {

	/** For the authority that is asked for measures. */
	FULL("Full edition", Use.AUTHORITY, "In confidence",
			"This dossier is handed to the authority named above, and to nobody else. It holds personal data, and"
					+ " what people have told at their own risk. Do not copy it, publish it or show it to a target or"
					+ " to anybody who acts for one. Ask us before you use an exhibit in a statement of reasons that"
					+ " is published."),

	/** For members of a parliament. */
	PARLIAMENTARY("Parliamentary edition", Use.PARLIAMENTARIANS, "For parliamentarians",
			"This edition is for members of parliament. It holds only what may be shown to them. Nothing in it is"
					+ " covered over: what may not be shown is not there. Ask us before you pass it on or publish it."),

	/** For the press, and with it for everybody. */
	PRESS("Press edition", Use.PUBLICATION, "May be published",
			"This edition may be published. It holds only what may be published. Nothing in it is covered over: what may"
					+ " not be published is not there.");

	private final String title;

	private final Use use;

	private final String marking;

	private final String handling;

	Edition(String title, Use use, String marking, String handling) {
		this.title = title;
		this.use = use;
		this.marking = marking;
		this.handling = handling;
	}

	/**
	 * The edition as pages call it.
	 * @return for example "Full edition"
	 */
	public String title() {
		return this.title;
	}

	/**
	 * The edition as addresses and tables name it.
	 * @return for example "full"
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The use to which every exhibit in it is put.
	 * @return which
	 */
	public Use use() {
		return this.use;
	}

	/**
	 * How it is to be handled, in two or three words.
	 * @return for example "In confidence"
	 */
	public String marking() {
		return this.marking;
	}

	/**
	 * How it is to be handled.
	 * @return in sentences
	 */
	public String handling() {
		return this.handling;
	}

	/**
	 * Whether it holds less than the case file, for readers who do not decide.
	 * @return false for the full edition
	 */
	public boolean redacted() {
		return this != FULL;
	}

	/**
	 * Why an exhibit may not stand in it. In a redacted edition silence is no consent,
	 * whatever sort of evidence it is.
	 * @param exhibit a live one
	 * @return a sentence; empty when it may
	 */
	public Optional<String> obstacle(Exhibit exhibit) {
		if (exhibit.permits(this.use) && (!redacted() || exhibit.consents().to(this.use).state() == State.GIVEN)) {
			return Optional.empty();
		}
		Use lacking = exhibit.open() ? this.use : Use.INTERNAL;
		return Optional.of("Consent " + lacking.words() + ": "
				+ exhibit.consents().to(lacking).state().title().toLowerCase(Locale.ROOT) + ".");
	}

	/**
	 * Reads an edition's key.
	 * @param key for example "full"
	 * @return the edition; empty when there is none of that key
	 */
	public static Optional<Edition> maybe(String key) {
		for (Edition edition : values()) {
			if (edition.key().equals(key)) {
				return Optional.of(edition);
			}
		}
		return Optional.empty();
	}

}
