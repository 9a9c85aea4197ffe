package org.gravamen.process;

import java.util.Map;
import java.util.Optional;

import org.gravamen.vocabulary.Fingerprint;

/**
 * What a page sends when a paper is answered.
 *
 * @param answers by field, unchecked
 * @param formVersion the version of models and forms that the page was drawn from
 * @param seen the fingerprint of what the page showed
 * @param password the fresh proof of the person, where the form asks for one; never kept
 */
public record Submitted(Map<String, Object> answers, String formVersion, Optional<Fingerprint> seen,
		Optional<String> password) {

	@Override
	public String toString() {
		return "Submitted[" + this.answers.keySet() + "]";
	}

}
