package org.gravamen.forms;

import java.util.Optional;

/**
 * Something to read; it takes no answer. The <code>text</code> and <code>html</code> of
 * form-js.
 *
 * @param id the id of the component
 * @param words Markdown or HTML
 * @param hide when it is hidden
 */
public record Passage(String id, String words, Optional<String> hide) implements FormField {
}
