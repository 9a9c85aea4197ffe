package org.gravamen.process;

import java.util.Locale;

/**
 * The same thing in a model, on a form, in Java: <code>UserTask_GiveOpinion</code>,
 * <code>give-opinion</code>, <code>giveOpinion</code>.
 */
final class Names {

	private Names() {
	}

	/** The key of the paper that a user task of this id is. */
	static String keyOf(String activityId) {
		return kebab(activityId.substring(activityId.indexOf('_') + 1));
	}

	/**
	 * A Java or model name as a key: "GiveOpinion" or "giveOpinion" to "give-opinion".
	 */
	static String kebab(String name) {
		return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

}
