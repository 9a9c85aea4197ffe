package org.gravamen.forms;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Words: the <code>textfield</code> and <code>textarea</code> of form-js. Its answer is a
 * text, kept to the letter.
 *
 * @param asked key, label and so on
 * @param manyLines whether it may have more than one line
 * @param minLength in UTF-16 units, of the text without blanks at its ends, as form-js
 * counts
 * @param maxLength in UTF-16 units, of the whole text, as <code>@Size</code> counts
 * @param pattern a regular expression that must be found; it is not anchored, so forms
 * write <code>^…$</code>
 * @param patternMessage what is said when it is not found: form-js'
 * <code>patternErrorMessage</code>
 */
public record Text(Asked asked, boolean manyLines, OptionalInt minLength, OptionalInt maxLength,
		Optional<String> pattern, Optional<String> patternMessage) implements Question {
}
