package org.gravamen.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gravamen.evidence.Exhibit.Description;
import org.gravamen.evidence.Provenance.Collected;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.vocabulary.Refusal;

/**
 * What is typed about an exhibit must say something, and not too much.
 */
final class DescriptionCheck {

	private static final int LONGEST_LINE = 200;

	private static final int LONGEST_TEXT = 2000;

	private DescriptionCheck() {
	}

	/**
	 * Checks a description.
	 * @param typed as typed
	 * @return the same without blanks around it
	 * @throws AnswersRefused with a complaint for each text that cannot be taken
	 */
	static Description checked(Description typed) {
		List<Complaint> complaints = new ArrayList<>();
		Description checked = description(typed, complaints);
		refuse(complaints);
		return checked;
	}

	/** Checks a description together with where the exhibit comes from. */
	static NewEntry checked(Description typed, Provenance from, Optional<Exhibit.Thing> thing) {
		List<Complaint> complaints = new ArrayList<>();
		NewEntry checked = new NewEntry(description(typed, complaints), provenance(from, complaints),
				thing.map((it) -> thing(it, complaints)));
		refuse(complaints);
		return checked;
	}

	/** Checks an entry without a file: it is a capture or an object. */
	static NewEntry checked(NewEntry typed) {
		NewEntry checked = checked(typed.description(), typed.provenance(), typed.thing());
		if (checked.thing().isEmpty() && checked.provenance().collected().isEmpty()) {
			throw new AnswersRefused(List.of(new Complaint("url", "Give the address of the page.")));
		}
		return checked;
	}

	/**
	 * Insists that what was collected was collected by now.
	 * @param from where an exhibit comes from
	 * @param now by the house's clock
	 * @throws AnswersRefused with a complaint when the moment is still to come
	 */
	static void requirePast(Provenance from, Instant now) {
		from.collected().filter((it) -> it.at().isAfter(now)).ifPresent((it) -> {
			throw new AnswersRefused(List
				.of(new Complaint("capturedAt", "This moment is still to come. Write when it was captured, in UTC.")));
		});
	}

	/**
	 * Checks a reason.
	 * @param typed as typed
	 * @param missing what to say when there is none
	 * @return the same without blanks around it
	 * @throws Refusal FIELD_INVALID
	 */
	static String reason(String typed, String missing) {
		String reason = typed.strip();
		if (reason.isEmpty() || reason.length() > LONGEST_TEXT) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					reason.isEmpty() ? missing : "Give the reason in at most 2,000 characters.");
		}
		return reason;
	}

	static String line(String field, String typed, String missing) {
		return alone(field, typed, LONGEST_LINE, missing);
	}

	static String text(String field, String typed, String missing) {
		return alone(field, typed, LONGEST_TEXT, missing);
	}

	private static String alone(String field, String typed, int longest, String missing) {
		List<Complaint> complaints = new ArrayList<>();
		complain(complaints, field, typed.strip(), longest, missing);
		refuse(complaints);
		return typed.strip();
	}

	private static Description description(Description typed, List<Complaint> complaints) {
		String title = typed.title().strip();
		String source = typed.source().strip();
		complain(complaints, "title", title, LONGEST_LINE, "Say in a line what the exhibit is.");
		complain(complaints, "source", source, LONGEST_TEXT, "Say where the exhibit comes from.");
		if (typed.kind().isEmpty()) {
			complaints.add(new Complaint("kind", "Choose what sort of evidence it is."));
		}
		return new Description(title, source, typed.kind(), typed.grading());
	}

	private static Provenance provenance(Provenance typed, List<Complaint> complaints) {
		String language = typed.language().strip();
		tooLong(complaints, "language", language, LONGEST_LINE);
		typed.translation()
			.ifPresent((it) -> complain(complaints, "translator", it.by().strip(), LONGEST_LINE,
					"Say who translated it."));
		return new Provenance(typed.collected().map((it) -> collected(it, complaints)), typed.origin(), language,
				typed.translation().map((it) -> new Provenance.Translation(it.of(), it.by().strip())), typed.risk());
	}

	private static Collected collected(Collected typed, List<Complaint> complaints) {
		String url = typed.url().strip();
		complain(complaints, "url", url, LONGEST_TEXT, "Give the address of the page.");
		if (!url.isEmpty() && !isWebAddress(url)) {
			complaints.add(new Complaint("url", "Give the whole address, beginning with http:// or https://."));
		}
		complain(complaints, "tool", typed.tool().strip(), LONGEST_LINE, "Say with what it was captured.");
		complain(complaints, "operator", typed.operator().strip(), LONGEST_LINE, "Say who captured it.");
		return new Collected(typed.at(), url, typed.tool().strip(), typed.operator().strip());
	}

	private static Exhibit.Thing thing(Exhibit.Thing typed, List<Complaint> complaints) {
		complain(complaints, "object", typed.description().strip(), LONGEST_TEXT, "Describe the object.");
		complain(complaints, "keptAt", typed.keptAt().strip(), LONGEST_LINE, "Say where it is kept.");
		tooLong(complaints, "sealNumber", typed.sealNumber().strip(), LONGEST_LINE);
		return new Exhibit.Thing(typed.description().strip(), typed.keptAt().strip(), typed.sealNumber().strip());
	}

	// Pages are found at addresses that RFC 3986 does not allow, such as with letters of
	// every script, so no more is asked than a host.
	private static boolean isWebAddress(String url) {
		return url.matches("(?i)https?://[^\\s/?#:@]\\S*");
	}

	private static void complain(List<Complaint> complaints, String field, String text, int longest, String missing) {
		if (text.isEmpty()) {
			complaints.add(new Complaint(field, missing));
		}
		tooLong(complaints, field, text, longest);
	}

	private static void tooLong(List<Complaint> complaints, String field, String text, int longest) {
		if (text.length() > longest) {
			complaints.add(new Complaint(field, "This is too long. Use at most %,d characters.".formatted(longest)));
		}
	}

	private static void refuse(List<Complaint> complaints) {
		if (!complaints.isEmpty()) {
			throw new AnswersRefused(complaints);
		}
	}

}
