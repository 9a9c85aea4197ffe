package org.gravamen.forms;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Reads a number.
 */
final class FigureReading {

	/**
	 * The greatest that a browser can hold to the unit (ECMA-262,
	 * <code>Number.MAX_SAFE_INTEGER</code>).
	 */
	private static final BigDecimal GREATEST = BigDecimal.valueOf(9_007_199_254_740_991L);

	private FigureReading() {
	}

	static Reading of(Figure figure, @Nullable Object raw) {
		if (raw == null) {
			return new Reading.Blank();
		}
		@Nullable BigDecimal number = number(raw);
		if (number == null || number.abs().compareTo(GREATEST) > 0) {
			return new Reading.Refused("A number is expected here.");
		}
		@Nullable String fault = fault(figure, number);
		return (fault != null) ? new Reading.Refused(fault) : new Reading.Taken(typed(number));
	}

	private static @Nullable BigDecimal number(Object raw) {
		if (!(raw instanceof Number)) {
			return null;
		}
		try {
			return new BigDecimal(raw.toString());
		}
		catch (NumberFormatException ex) {
			// NaN and the infinities are numbers to Java only.
			return null;
		}
	}

	private static @Nullable String fault(Figure figure, BigDecimal number) {
		if (figure.decimals().isPresent() && digitsAfterPoint(number) > figure.decimals().getAsInt()) {
			return (figure.decimals().getAsInt() == 0) ? "Write a whole number."
					: "Write at most " + figure.decimals().getAsInt() + " digits after the point.";
		}
		if (figure.min().filter((min) -> number.compareTo(min) < 0).isPresent()) {
			return "Write " + figure.min().get().toPlainString() + " or more.";
		}
		if (figure.max().filter((max) -> number.compareTo(max) > 0).isPresent()) {
			return "Write " + figure.max().get().toPlainString() + " or less.";
		}
		return null;
	}

	private static Object typed(BigDecimal number) {
		return (digitsAfterPoint(number) == 0) ? (Object) number.longValueExact() : number;
	}

	private static int digitsAfterPoint(BigDecimal number) {
		return Math.max(0, number.stripTrailingZeros().scale());
	}

}
