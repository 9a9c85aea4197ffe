package org.gravamen.submission.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.gravamen.vocabulary.Refusal;

import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What is wrong with a page that was sent, by field: shown beside each and in the
 * summary.
 */
final class Faults {

	private static final String NOT_OFFERED = "Choose from the answers that are offered.";

	private Faults() {
	}

	static Map<String, String> of(BindingResult result) {
		Map<String, String> faults = new LinkedHashMap<>();
		for (FieldError error : result.getFieldErrors()) {
			// What the binder says names classes; what our constraints say is a sentence.
			String sentence = error.isBindingFailure() ? NOT_OFFERED : String.valueOf(error.getDefaultMessage());
			faults.putIfAbsent(root(error.getField()), sentence);
		}
		return faults;
	}

	static Map<String, String> of(String field, Refusal refusal) {
		if (refusal.reason() != Refusal.Reason.FIELD_INVALID) {
			throw refusal;
		}
		return Map.of(field, refusal.sentence());
	}

	private static String root(String field) {
		return field.split("[\\[.]", 2)[0];
	}

}
