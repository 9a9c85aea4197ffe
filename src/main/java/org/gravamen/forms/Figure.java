package org.gravamen.forms;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The <code>number</code> of form-js. Its answer is a <code>Long</code> when it is whole
 * and a <code>BigDecimal</code> otherwise.
 *
 * @param asked key, label and so on
 * @param min the least
 * @param max the greatest
 * @param decimals how many digits may follow the point; 0 asks for a whole number
 */
public record Figure(Asked asked, Optional<BigDecimal> min, Optional<BigDecimal> max,
		OptionalInt decimals) implements Question {
}
