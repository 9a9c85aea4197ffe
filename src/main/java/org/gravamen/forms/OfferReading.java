package org.gravamen.forms;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads what was chosen. The browser's own check takes any value, so this one insists on
 * the options that were offered.
 */
final class OfferReading {

	private static final Reading NOT_OFFERED = new Reading.Refused("Choose from the answers that are offered.");

	private OfferReading() {
	}

	static Reading one(List<Option> options, @Nullable Object raw) {
		if (raw == null || "".equals(raw)) {
			return new Reading.Blank();
		}
		return values(options).contains(raw) ? new Reading.Taken(raw) : NOT_OFFERED;
	}

	static Reading many(List<Option> options, @Nullable Object raw) {
		if (raw == null) {
			return new Reading.Blank();
		}
		if (!(raw instanceof Collection<?> chosen)) {
			return new Reading.Refused("A list of answers is expected here.");
		}
		List<Object> values = values(options);
		if (!values.containsAll(chosen)) {
			return NOT_OFFERED;
		}
		List<Object> inOrder = values.stream().filter(chosen::contains).distinct().toList();
		return inOrder.isEmpty() ? new Reading.Blank() : new Reading.Taken(inOrder);
	}

	static Reading tick(@Nullable Object raw) {
		if (raw == null) {
			return new Reading.Taken(false);
		}
		return (raw instanceof Boolean) ? new Reading.Taken(raw) : new Reading.Refused("A tick is expected here.");
	}

	// Stream.toList, not List.copyOf: the latter throws when it is asked for null, and a
	// forged post may hold it.
	private static List<Object> values(List<Option> options) {
		return options.stream().<Object>map(Option::value).toList();
	}

}
