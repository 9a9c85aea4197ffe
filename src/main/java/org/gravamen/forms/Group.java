package org.gravamen.forms;

import java.util.List;
import java.util.Optional;

/**
 * Fields under one heading. Its answers stand beside all others: a group has no key.
 *
 * @param id the id of the component
 * @param label the heading; may be empty
 * @param fields in order
 * @param hide when all of it is hidden
 * @param each that it is asked for each of several; empty when it is asked once
 */
public record Group(String id, String label, List<FormField> fields, Optional<String> hide,
		Optional<Each> each) implements FormField {

	public Group {
		fields = List.copyOf(fields);
	}

}
