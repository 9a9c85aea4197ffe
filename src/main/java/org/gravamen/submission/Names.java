package org.gravamen.submission;

import java.util.List;
import java.util.Locale;

import org.gravamen.vocabulary.Refusal;

/**
 * Every name of a target.
 *
 * @param primary in Latin letters, as the letter prints it; for a class, its description
 * @param title "Colonel", "Dr"; empty when there is none or it is not known
 * @param nativeName the name in its own script; empty when not known
 * @param script which script that is: "Cyrillic"; empty when not known
 * @param aliases other names
 */
public record Names(String primary, String title, String nativeName, String script, List<Alias> aliases) {

	static final int LONGEST = 300;

	static final int TITLE = 100;

	static final int SCRIPT = 60;

	static final int MOST_ALIASES = 40;

	public Names {
		primary = Texts.required(primary, LONGEST, "name of the target");
		title = Texts.optional(title, TITLE, "title");
		nativeName = Texts.optional(nativeName, LONGEST, "name in its own script");
		script = Texts.optional(script, SCRIPT, "script");
		aliases = List.copyOf(aliases);
		if (aliases.size() > MOST_ALIASES) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "A target has at most " + MOST_ALIASES + " other names.");
		}
	}

	/**
	 * The name alone.
	 * @param primary in Latin letters
	 * @return a name without anything else known
	 */
	public static Names of(String primary) {
		return new Names(primary, "", "", "", List.of());
	}

	/**
	 * Another name of a target.
	 *
	 * @param name as it is found
	 * @param strength how well it tells the target apart, as the lists grade it
	 * @param script which script it is written in, "Arabic"; empty for Latin letters, and
	 * when it is not known
	 */
	public record Alias(String name, Strength strength, String script) {

		public Alias {
			name = Texts.required(name, LONGEST, "other name");
			script = Texts.optional(script, SCRIPT, "script of the other name");
		}

		/**
		 * A name in Latin letters.
		 * @param name as it is found
		 * @param strength how well it tells the target apart
		 */
		public Alias(String name, Strength strength) {
			this(name, strength, "");
		}

	}

	/** How well an alias tells somebody apart. */
	public enum Strength {

		STRONG("Strong"), WEAK("Weak");

		private final String title;

		Strength(String title) {
			this.title = title;
		}

		/**
		 * The strength as pages call it.
		 * @return for example "Strong"
		 */
		public String title() {
			return this.title;
		}

		/**
		 * The strength as tables name it.
		 * @return for example "strong"
		 */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Strength of(String key) {
			return valueOf(key.toUpperCase(Locale.ROOT));
		}

	}

}
