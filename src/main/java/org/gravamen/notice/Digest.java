package org.gravamen.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gravamen.council.LateOpinion;
import org.gravamen.council.NoLongerAwaited;
import org.gravamen.vocabulary.SubmissionId;
import org.gravamen.web.DatesInWords;

/**
 * What one person is told in the morning: references, counts and dates.
 *
 * @param reminders of papers
 * @param late opinions that others owe
 * @param closed opinions of theirs that are no longer asked for
 * @param references how letters and addresses call the submissions
 */
record Digest(List<Reminder> reminders, List<LateOpinion> late, List<NoLongerAwaited> closed,
		Map<SubmissionId, String> references) {

	Digest {
		reminders = reminders.stream()
			.sorted(Comparator.comparing(Reminder::kind).thenComparing(Reminder::due))
			.toList();
		late = List.copyOf(late);
		closed = List.copyOf(closed);
		references = Map.copyOf(references);
	}

	boolean isEmpty() {
		return this.reminders.isEmpty() && this.late.isEmpty() && this.closed.isEmpty();
	}

	String subject(DatesInWords words) {
		List<String> parts = new ArrayList<>();
		if (!this.reminders.isEmpty()) {
			parts.add(words.count(this.reminders.size(), "paper") + " for you, the first due on "
					+ words.dayInFull(this.reminders.stream().map(Reminder::due).sorted().findFirst().orElseThrow()));
		}
		if (!this.late.isEmpty()) {
			parts.add(words.count(this.late.size(), "opinion") + " late");
		}
		if (!this.closed.isEmpty()) {
			parts.add(words.count(this.closed.size(), "opinion") + " no longer asked for");
		}
		return String.join("; ", parts);
	}

	String text(DatesInWords words, String address) {
		List<String> lines = new ArrayList<>(List.of("Good morning.", ""));
		if (!this.reminders.isEmpty()) {
			lines.add("Papers that wait for you:");
			this.reminders
				.forEach((one) -> lines.add("  " + reference(one.paper().submission()) + ": " + when(one, words)));
			lines.add("");
		}
		if (!this.late.isEmpty()) {
			lines.add("Opinions that are awaited still, past their day:");
			this.late.stream()
				.collect(Collectors.groupingBy((one) -> reference(one.submission()), TreeMap::new,
						Collectors.counting()))
				.forEach((reference, count) -> lines.add("  " + reference + ": " + count));
			lines.add("");
		}
		if (!this.closed.isEmpty()) {
			lines.add("Opinions that are no longer asked of you, because the result could not change:");
			this.closed.forEach((one) -> lines.add("  " + reference(one.submission())));
			lines.add("");
		}
		lines.addAll(List.of("Read them here, once you have signed in:", address, "",
				"This message names nobody, and nothing that is alleged. It comes once a morning, and not on mornings"
						+ " without news. Nobody reads an answer to it."));
		return String.join("\r\n", lines) + "\r\n";
	}

	private String when(Reminder one, DatesInWords words) {
		String due = words.dayInFull(one.due()) + " (" + words.fromToday(one.due()) + ")";
		return switch (one.kind()) {
			case LATE -> "was due on " + due;
			case DUE -> "due on " + due;
			case NEW -> "new, due on " + due;
		};
	}

	private String reference(SubmissionId submission) {
		return this.references.getOrDefault(submission, "");
	}

}
