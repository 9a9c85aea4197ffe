package org.gravamen.process;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The named answers that gateways read. Text, truth or number; nothing else enters the
 * engine.
 *
 * @param values by name: "mayAct" to true
 */
public record Facts(Map<String, Object> values) {

	public Facts {
		values = Map.copyOf(values);
	}

	public static Facts none() {
		return new Facts(Map.of());
	}

	public static Facts of(String name, boolean value) {
		return new Facts(Map.of(name, value));
	}

	public static Facts of(String name, String value) {
		return new Facts(Map.of(name, value));
	}

	/**
	 * Adds a fact.
	 * @param name its name
	 * @param value its value
	 * @return all of them
	 */
	public Facts and(String name, String value) {
		Map<String, Object> all = new LinkedHashMap<>(this.values);
		all.put(name, value);
		return new Facts(all);
	}

}
