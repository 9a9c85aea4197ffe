package org.gravamen.submission.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.gravamen.submission.Identifier;
import org.gravamen.vocabulary.Refusal;

/**
 * An identity document as the page sends it.
 *
 * @param kind what it is
 * @param value its number
 */
record DocumentRow(Identifier.@Nullable Kind kind, @Nullable String value) {

	static final Set<Identifier.Kind> KINDS = Set.of(Identifier.Kind.PASSPORT, Identifier.Kind.NATIONAL_ID,
			Identifier.Kind.OTHER);

	static boolean isDocument(Identifier identifier) {
		return KINDS.contains(identifier.kind());
	}

	static DocumentRow of(Identifier identifier) {
		return new DocumentRow(identifier.kind(), identifier.value());
	}

	Identifier identifier() {
		if (this.kind == null || !KINDS.contains(this.kind)) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Choose of what kind each document is.");
		}
		return new Identifier(this.kind, TargetForm.text(this.value));
	}

}
