package org.gravamen.followup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;

/**
 * The day a response came, from three numbers.
 */
final class ReceivedOn {

	private ReceivedOn() {
	}

	/**
	 * Reads the day.
	 * @param answers three numbers within their bounds
	 * @param dispatched the day the letter went, before which nothing answers it
	 * @param today today in London
	 * @return the day
	 * @throws AnswersRefused with a complaint at the number that is wrong
	 */
	static LocalDate read(RecordResponse answers, LocalDate dispatched, LocalDate today) {
		LocalDate day = real(answers);
		if (day.isAfter(today)) {
			throw refused(field(answers, today), "A response cannot have come after today. Check the date.");
		}
		if (day.isBefore(dispatched)) {
			throw refused(field(answers, dispatched),
					"A response cannot have come before the letter went. Check the date.");
		}
		return day;
	}

	private static LocalDate real(RecordResponse answers) {
		try {
			return LocalDate.of(answers.receivedYear(), answers.receivedMonth(), answers.receivedDay());
		}
		catch (DateTimeException ex) {
			throw refused("receivedDay", "That month has no such day. Check the day and the month.");
		}
	}

	// the first number that tells the two days apart, from the year down
	private static String field(RecordResponse answers, LocalDate limit) {
		if (answers.receivedYear() != limit.getYear()) {
			return "receivedYear";
		}
		return (answers.receivedMonth() != limit.getMonthValue()) ? "receivedMonth" : "receivedDay";
	}

	private static AnswersRefused refused(String field, String sentence) {
		return new AnswersRefused(List.of(new Complaint(field, sentence)));
	}

}
