package org.gravamen.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Entry;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * The entries of a record as its page shows them: by day, newest first, with names.
 */
@Component
class EntriesByDay {

	private static final Comparator<LocalDate> NEWEST_FIRST = Collections.reverseOrder();

	private final Chronicle chronicle;

	private final People people;

	EntriesByDay(Chronicle chronicle, People people) {
		this.chronicle = chronicle;
		this.people = people;
	}

	List<Day> of(SubmissionId submission, boolean everything) {
		List<Entry> entries = this.chronicle.entries(submission)
			.stream()
			.filter((entry) -> everything || entry.weight() == Entry.Weight.DECISION)
			.sorted(Comparator.comparingLong(Entry::number).reversed())
			.toList();
		Map<PersonId, Person> names = this.people
			.all(entries.stream().flatMap((entry) -> entry.by().stream()).distinct().toList());
		Map<LocalDate, List<Line>> days = entries.stream()
			.map((entry) -> line(entry, names))
			.collect(Collectors.groupingBy(Line::day, () -> new TreeMap<>(NEWEST_FIRST), Collectors.toList()));
		return days.entrySet().stream().map((day) -> new Day(day.getKey(), day.getValue())).toList();
	}

	private static Line line(Entry entry, Map<PersonId, Person> names) {
		return new Line(entry, entry.by().flatMap((id) -> Optional.ofNullable(names.get(id))).map(Person::name));
	}

	/**
	 * The entries of one day.
	 *
	 * @param date in London
	 * @param lines newest first
	 */
	record Day(LocalDate date, List<Line> lines) {
	}

	/**
	 * One entry with the name of who did it.
	 *
	 * @param entry the entry
	 * @param who the person's name; empty for the process
	 */
	record Line(Entry entry, Optional<String> who) {

		LocalDate day() {
			return LocalDate.ofInstant(this.entry.at(), WorkingDays.LONDON);
		}

		/** The minute, in London. */
		public LocalTime time() {
			return LocalTime.ofInstant(this.entry.at(), WorkingDays.LONDON).truncatedTo(ChronoUnit.MINUTES);
		}

		/** The colour of its mark: assent, change, dissent or plain. */
		public String tone() {
			String outcome = this.entry.outcome();
			if (outcome.contains("dissent") || outcome.contains("refus") || outcome.contains("declin")) {
				return "dissent";
			}
			if (outcome.contains("change") || outcome.contains("return")) {
				return "change";
			}
			return outcome.contains("approv") || outcome.contains("accept") ? "assent" : "plain";
		}

	}

}
