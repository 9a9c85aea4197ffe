package org.gravamen.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

/**
 * Reads one file of the catalogue strictly: whatever is missing or repeated stops the
 * start, with the file and the key.
 *
 * @param file its name
 */
record RegimeReading(String file) {

	private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

	String words(String path, @Nullable String text) {
		if (text == null || text.isBlank()) {
			throw wrong(path, "is missing");
		}
		return text.strip();
	}

	String key(String path, @Nullable String text) {
		String key = words(path, text);
		if (!key.matches(KEY)) {
			throw wrong(path, "is «" + key + "», which is no key: small letters, digits and hyphens");
		}
		return key;
	}

	boolean yesOrNo(String path, @Nullable Boolean answer) {
		if (answer == null) {
			throw wrong(path, "is missing: say true or false");
		}
		return answer;
	}

	Regime regime(@Nullable String key) {
		String regime = words("regime", key);
		try {
			return Regime.of(regime);
		}
		catch (IllegalArgumentException ex) {
			throw wrong("regime", "is «" + regime + "», which this house does not know");
		}
	}

	Bound bound(String path, RegimeSheet.BoundSheet sheet) {
		boolean verified = yesOrNo(path + ".verified", sheet.verified());
		Optional<LocalDate> day = Optional.ofNullable(sheet.date()).map((text) -> day(path + ".date", text));
		if (verified && day.isEmpty()) {
			throw wrong(path + ".date", "is missing, though it is verified");
		}
		return new Bound(day, words(path + ".source", sheet.source()), verified);
	}

	private LocalDate day(String path, String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			throw wrong(path, "is «" + text + "», which is no day");
		}
	}

	<P extends Provision> List<P> list(String path, @Nullable List<RegimeSheet.LineSheet> sheets, int most,
			BiFunction<String, RegimeSheet.LineSheet, P> each) {
		if (sheets == null || sheets.isEmpty()) {
			throw wrong(path, "is missing");
		}
		if (sheets.size() > most) {
			throw wrong(path, "has " + sheets.size() + " lines, and at most " + most + " are allowed");
		}
		List<P> lines = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		for (int place = 0; place < sheets.size(); place++) {
			String here = path + "[" + (place + 1) + "]";
			P line = each.apply(here, sheets.get(place));
			if (!keys.add(line.key())) {
				throw wrong(here + ".key", "is «" + line.key() + "» a second time");
			}
			lines.add(line);
		}
		return lines;
	}

	<T> T present(String path, @Nullable T value) {
		if (value == null) {
			throw wrong(path, "is missing");
		}
		return value;
	}

	IllegalStateException wrong(String path, String what) {
		return new IllegalStateException(this.file + ": " + path + " " + what + ".");
	}

}
