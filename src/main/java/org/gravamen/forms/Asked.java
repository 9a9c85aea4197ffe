package org.gravamen.forms;

import java.util.Optional;

/**
 * What every question has.
 *
 * @param id the id of the component
 * @param key under which the answer is submitted; a component of the record
 * @param label the question, or a statement in the first person
 * @param hint the description beneath it; may be empty
 * @param required whether it must be answered when it is shown
 * @param requiredMessage what is said when it was not
 * @param hide when it is hidden
 */
public record Asked(String id, String key, String label, String hint, boolean required,
		Optional<String> requiredMessage, Optional<String> hide) {

	/**
	 * The sentence for an answer that is missing.
	 * @return the form's own, or one made of the label
	 */
	public String missing() {
		return this.requiredMessage.orElseGet(() -> "Answer “" + this.label + "”.");
	}

}
