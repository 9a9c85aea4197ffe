package org.gravamen.safecopy;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.gravamen.vocabulary.Refusal;

/**
 * A hostile file and what must come of it.
 *
 * @param about what is wrong with it
 * @param name as the browser gives it
 * @param bytes makes it
 * @param refused the code at the door; empty when it is taken in
 * @param words a part of the sentence
 * @param outcome of the safe copy; empty when any is right as long as nothing is hurt
 * @param active what it must be marked with
 */
public record Hostile(String about, String name, Supplier<byte[]> bytes, Optional<Refusal.Reason> refused, String words,
		Optional<CopyOutcome> outcome, Set<ActiveContent> active) {

	static Hostile refused(String about, String name, Supplier<byte[]> bytes, Refusal.Reason reason, String words) {
		return new Hostile(about, name, bytes, Optional.of(reason), words, Optional.empty(), Set.of());
	}

	static Hostile mismatch(String about, String name, Supplier<byte[]> bytes) {
		return refused(about, name, bytes, Refusal.Reason.TYPE_MISMATCH, "");
	}

	static Hostile archive(String about, String name, Supplier<byte[]> bytes, ArchiveRule rule) {
		return refused(about, name, bytes, Refusal.Reason.ARCHIVE_UNSAFE, rule.broken().sentence());
	}

	static Hostile taken(String about, String name, Supplier<byte[]> bytes, CopyOutcome outcome,
			ActiveContent... active) {
		return new Hostile(about, name, bytes, Optional.empty(), "", Optional.of(outcome), Set.of(active));
	}

	static Hostile survived(String about, String name, Supplier<byte[]> bytes) {
		return new Hostile(about, name, bytes, Optional.empty(), "", Optional.empty(), Set.of());
	}

	@Override
	public String toString() {
		return this.about;
	}

}
