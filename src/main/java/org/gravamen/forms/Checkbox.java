package org.gravamen.forms;

/**
 * A statement that is ticked or not. Its answer is a truth value.
 *
 * @param asked key, label and so on
 */
public record Checkbox(Asked asked) implements Question {
}
