package org.gravamen.safecopy;

import java.util.Locale;

import org.gravamen.vocabulary.Refusal;

/**
 * What an archive may not have, whether it is a ZIP by name or a Word file.
 */
enum ArchiveRule {

	/** Nobody could look into it. */
	ENCRYPTED("it is encrypted"),
	/** Over {@link Tally#MOST_ENTRIES}. */
	TOO_MANY_ENTRIES("it holds more than 1,000 files"),
	/** Over {@link Tally#MOST_RATIO}. */
	EXPANDS("it grows to more than a hundred times its size"),
	/** Over {@link Tally#MOST_EXPANDED}. */
	TOO_LARGE("it grows to more than 2 GB"),
	/** Bombs within bombs. */
	NESTED("it holds an archive within an archive"),
	/** A name with "..". */
	CLIMBS("a name in it climbs out of its folder"),
	/** A name that begins at a root or a drive. */
	ABSOLUTE("a name in it begins at the root of a disk"),
	/** A name that a disk or a reader would trip over. */
	BAD_NAME("a name in it is empty, given twice or holds control characters"),
	/** A link leads out of the archive. */
	LINK("it holds a symbolic link"),
	/** Entries that overlap, lie hidden between others, or are told differently twice. */
	LAYOUT("its parts overlap, are hidden, or are not where its table of contents says"),
	/** Only stored and deflated can be looked into. */
	METHOD("it is packed in a way that cannot be looked into");

	private final String words;

	ArchiveRule(String words) {
		this.words = words;
	}

	Refusal broken() {
		return new Refusal(Refusal.Reason.ARCHIVE_UNSAFE, String.format(Locale.ROOT,
				"The archive is not taken, because %s. Unpack it and add what matters, file by file.", this.words));
	}

}
