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
 * @param outcome of the safe copy; empty when it is refused
 * @param active what it must be marked with
 */
public record Hostile(String about, String name, Supplier<byte[]> bytes, Optional<Refusal.Reason> refused, String words,
		Optional<CopyOutcome> outcome, Set<ActiveContent> active) {

	static Hostile refused(String about, String name, Supplier<byte[]> bytes, Refusal.Reason reason, String words) {
		return new Hostile(about, name, bytes, Optional.of(reason), words, Optional.empty(), Set.of());
	}

	/** Name and content disagree, and the sentence names both. */
	static Hostile mismatch(String about, String name, String says, String is, Supplier<byte[]> bytes) {
		return refused(about, name, bytes, Refusal.Reason.TYPE_MISMATCH,
				"The name says " + says + ", but the content is " + is + ". ");
	}

	/** Something is hidden in what would be right by itself. */
	static Hostile hiding(String about, String name, String says, String hidden, Supplier<byte[]> bytes) {
		return mismatch(about, name, says, "two things at once: " + hidden + " is hidden in it", bytes);
	}

	static Hostile archive(String about, String name, Supplier<byte[]> bytes, ArchiveRule rule) {
		return refused(about, name, bytes, Refusal.Reason.ARCHIVE_UNSAFE, rule.broken().sentence());
	}

	static Hostile taken(String about, String name, Supplier<byte[]> bytes, CopyOutcome outcome,
			ActiveContent... active) {
		return new Hostile(about, name, bytes, Optional.empty(), "", Optional.of(outcome), Set.of(active));
	}

	@Override
	public String toString() {
		return this.about;
	}

}
