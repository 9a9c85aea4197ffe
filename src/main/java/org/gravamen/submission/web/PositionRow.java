package org.gravamen.submission.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.gravamen.submission.Position;
import org.gravamen.vocabulary.PartialDate;

/**
 * A position as the page sends it.
 *
 * @param office office and body
 * @param from a date as far as known; empty when unknown
 * @param until likewise
 */
record PositionRow(@Nullable String office, @Nullable String from, @Nullable String until) {

	static PositionRow of(Position position) {
		return new PositionRow(position.office(), position.from().map(PartialDate::text).orElse(""),
				position.until().map(PartialDate::text).orElse(""));
	}

	Position position() {
		return new Position(TargetForm.text(this.office), date(this.from), date(this.until));
	}

	static Optional<PartialDate> date(@Nullable String typed) {
		return Optional.of(TargetForm.text(typed).strip()).filter((text) -> !text.isEmpty()).map(PartialDate::new);
	}

}
