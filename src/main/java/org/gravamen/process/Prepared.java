package org.gravamen.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gravamen.forms.Option;
import org.gravamen.vocabulary.Fingerprint;

/**
 * What a form shows or offers beyond its own text.
 *
 * @param values initial answers, by field
 * @param options the answers on offer, by the <code>valuesKey</code> of a field
 * @param seen the fingerprint of what the page shows, which the answer must come back
 * with
 */
public record Prepared(Map<String, Object> values, Map<String, List<Option>> options, Optional<Fingerprint> seen) {

	public Prepared {
		values = Map.copyOf(values);
		options = Map.copyOf(options);
	}

	public static Prepared nothing() {
		return new Prepared(Map.of(), Map.of(), Optional.empty());
	}

	public static Prepared offering(String valuesKey, List<Option> options) {
		return new Prepared(Map.of(), Map.of(valuesKey, options), Optional.empty());
	}

	public static Prepared seeing(Fingerprint fingerprint) {
		return new Prepared(Map.of(), Map.of(), Optional.of(fingerprint));
	}

}
