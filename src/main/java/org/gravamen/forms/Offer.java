package org.gravamen.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers that a question offers: written in the form, or given by the server when
 * the form is opened.
 *
 * @param options those in the form
 * @param valuesKey under which the server gives them; empty when they are in the form
 */
public record Offer(List<Option> options, Optional<String> valuesKey) {

	public Offer {
		options = List.copyOf(options);
	}

	/**
	 * What is on offer now.
	 * @param offered the server's options by <code>valuesKey</code>
	 * @return in order; nothing when the server gave none
	 */
	public List<Option> among(Map<String, List<Option>> offered) {
		return this.valuesKey.map((key) -> offered.getOrDefault(key, List.of())).orElse(this.options);
	}

}
