package org.gravamen.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers that keep every rule of their form.
 *
 * @param values by key, in the order of the form: texts, lists of texts, truth values,
 * <code>Long</code> or <code>BigDecimal</code>. A question that was hidden, or was not
 * answered, has no entry; a shown checkbox always has one.
 */
public record Answers(Map<String, Object> values) {

	public Answers {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

}
