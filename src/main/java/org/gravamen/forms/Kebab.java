package org.gravamen.forms;

import java.util.Locale;

/**
 * How a constant is written in a form: APPROVE_WITH_CHANGES is "approve-with-changes".
 */
final class Kebab {

	private Kebab() {
	}

	static String of(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
