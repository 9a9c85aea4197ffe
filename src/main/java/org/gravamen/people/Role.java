package org.gravamen.people;

import java.util.Arrays;
import java.util.Locale;

/**
 * The roles of the house. A person may hold several; what separates them is checked per
 * submission.
 */
public enum Role {

	CASE_OFFICER("Case officer"), EVIDENCE_REVIEWER("Evidence reviewer"), COUNCIL_MEMBER("Council member"),
	COUNCIL_CHAIR("Council chair"), DIRECTOR("Director"), DISPATCH_CLERK("Dispatch clerk"), MANAGER("Manager"),
	ADMINISTRATOR("Administrator");

	private final String title;

	Role(String title) {
		this.title = title;
	}

	/**
	 * The role as pages call it.
	 * @return for example "Case officer"
	 */
	public String title() {
		return this.title;
	}

	/**
	 * The role as models (<code>candidateGroups</code>) and the rights table call it.
	 * @return for example "case-officer"
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Reads a role's key.
	 * @param key for example "case-officer"
	 * @return the role
	 * @throws IllegalArgumentException when no role has that key
	 */
	public static Role of(String key) {
		return Arrays.stream(values())
			.filter(role -> role.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No role is called «" + key + "»."));
	}

}
