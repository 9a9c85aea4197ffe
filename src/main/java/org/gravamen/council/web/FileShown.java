package org.gravamen.council.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gravamen.council.OpinionFile;
import org.gravamen.council.OpinionFiles;
import org.gravamen.safecopy.ActiveContent;
import org.gravamen.safecopy.CopyNote;
import org.gravamen.safecopy.CopyWarning;
import org.gravamen.vocabulary.Refusal;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The file of an opinion as a page shows it, so many pictures at a time.
 *
 * @param file which
 * @param at the address of its pages
 * @param from the first page that is shown
 */
record FileShown(OpinionFile file, String at, int from) {

	private static final int MOST_ON_A_SHEET = 25;

	static FileShown of(OpinionFile file, String at, int from) {
		if (from < 1 || from > file.pages()) {
			throw new Refusal(Refusal.Reason.NOT_FOUND, "The file has no such page.");
		}
		return new FileShown(file, at, from);
	}

	/** A picture for the browser, which keeps none. */
	static ResponseEntity<Resource> answer(OpinionFiles.Picture picture) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(picture.format().mediaType()))
			.header("X-Content-Type-Options", "nosniff")
			.cacheControl(CacheControl.noStore())
			.body(new InputStreamResource(picture::bytes));
	}

	public List<Integer> pages() {
		return IntStream.rangeClosed(this.from, last()).boxed().toList();
	}

	private int last() {
		return Math.min(this.file.pages(), this.from + MOST_ON_A_SHEET - 1);
	}

	boolean isTheEnd() {
		return last() == this.file.pages();
	}

	/** Where it goes on, if it does. */
	public Optional<Integer> next() {
		return isTheEnd() ? Optional.empty() : Optional.of(last() + 1);
	}

	/** What in the file does more than be read; empty when nothing does. */
	public String warning() {
		String active = this.file.copy()
			.active()
			.stream()
			.sorted()
			.map(ActiveContent::words)
			.collect(Collectors.joining(", "));
		return active.isEmpty() ? "" : CopyWarning.ACTIVE_CONTENT.sentence(active);
	}

	/** What a reader must know of the safe copy. */
	public List<String> notes() {
		return this.file.copy().notes().stream().sorted().map(FileShown::said).toList();
	}

	// Of an exhibit its case officer is asked.
	private static String said(CopyNote note) {
		return (note == CopyNote.PICTURE_MISSING) ? "A picture in it cannot be shown here. Ask its author about it."
				: note.sentence();
	}

}
