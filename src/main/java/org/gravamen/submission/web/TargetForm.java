package org.gravamen.submission.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.gravamen.submission.Identifier;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.Refusal;

/**
 * A target as its page sends it.
 *
 * @param kind person, entity or class
 * @param name in Latin letters
 * @param nativeName in its own script
 * @param position office and body
 * @param identifiers one for each row of the page; empty rows are left out
 */
record TargetForm(@NotNull(message = "Choose what the target is.") Target.Kind kind,
		@NotBlank(message = "Write the name of the target.") @Size(max = 300,
				message = "Write the name in at most 300 characters.") @Nullable String name,
		@Size(max = 300,
				message = "Write the name in its own script in at most 300 characters.") @Nullable String nativeName,
		@Size(max = 300, message = "Write the position in at most 300 characters.") @Nullable String position,
		@Nullable List<Row> identifiers) {

	private static final int SPARE_ROWS = 3;

	static TargetForm blank() {
		return new TargetForm(Target.Kind.INDIVIDUAL, "", "", "", List.of());
	}

	static TargetForm of(Target target) {
		return new TargetForm(target.kind(), target.name(), target.nativeName(), target.position(),
				target.identifiers().stream().map((one) -> new Row(one.kind(), one.value())).toList());
	}

	Target target(UUID id) {
		return new Target(id, this.kind, text(this.name), text(this.nativeName), text(this.position),
				filled().stream().map(Row::identifier).toList());
	}

	/**
	 * The rows that the page shows.
	 * @return those that are filled, and a few to fill
	 */
	List<Row> rows() {
		List<Row> rows = new ArrayList<>(filled());
		for (int spare = 0; spare < SPARE_ROWS; spare++) {
			rows.add(new Row(null, ""));
		}
		return rows;
	}

	private List<Row> filled() {
		List<Row> rows = (this.identifiers != null) ? this.identifiers : List.of();
		return rows.stream().filter((row) -> !text(row.value()).isBlank()).toList();
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

	/**
	 * One identifier as the page sends it.
	 *
	 * @param kind what it is
	 * @param value as the document has it
	 */
	record Row(Identifier.@Nullable Kind kind, @Nullable String value) {

		Identifier identifier() {
			if (this.kind == null) {
				throw new Refusal(Refusal.Reason.FIELD_INVALID, "Choose of what kind each identifier is.");
			}
			return new Identifier(this.kind, text(this.value));
		}

	}

}
