package org.gravamen.forms;

import java.util.Optional;

/**
 * A field that takes an answer.
 */
public sealed interface Question extends FormField permits Choice, Checklist, Checkbox, Text, Figure {

	/**
	 * What every question has.
	 * @return key, label and so on
	 */
	Asked asked();

	@Override
	default String id() {
		return asked().id();
	}

	@Override
	default Optional<String> hide() {
		return asked().hide();
	}

	/**
	 * Under which key the answer is submitted.
	 * @return the key
	 */
	default String key() {
		return asked().key();
	}

}
