package org.gravamen.council.web;

import java.util.Map;

import org.gravamen.vocabulary.Refusal;

/**
 * What was refused of a page that was sent, said beside its field and in the summary.
 */
final class Refused {

	private Refused() {
	}

	/**
	 * The refusal as the fault of one field.
	 * @throws Refusal the same, when no other answer would be taken either
	 */
	static Map<String, String> at(String field, Refusal refusal) {
		if (refusal.reason() != Refusal.Reason.FIELD_INVALID) {
			throw refusal;
		}
		return Map.of(field, refusal.sentence());
	}

}
