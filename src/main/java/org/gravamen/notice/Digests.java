package org.gravamen.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.calendar.WorkingDays;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.web.DatesInWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/**
 * Reminds people: one message a morning, of what waits for them. A claim is committed
 * before the server is connected to, so that nobody gets two.
 */
@Service
public class Digests {

	private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

	private static final int WEEK = 7;

	private final Reminding reminding;

	private final DigestRows rows;

	private final ObjectProvider<Messenger> messenger;

	private final People people;

	private final WorkingDays calendar;

	private final Chronicle chronicle;

	private final NoticeSettings settings;

	private final Environment environment;

	private final Clock clock;

	private final DatesInWords words;

	Digests(Reminding reminding, DigestRows rows, ObjectProvider<Messenger> messenger, People people,
			WorkingDays calendar, Chronicle chronicle, NoticeSettings settings, Environment environment, Clock clock,
			DatesInWords words) {
		this.reminding = reminding;
		this.rows = rows;
		this.messenger = messenger;
		this.people = people;
		this.calendar = calendar;
		this.chronicle = chronicle;
		this.settings = settings;
		this.environment = environment;
		this.clock = clock;
		this.words = words;
	}

	/**
	 * When it is morning next.
	 * @return today's morning while it is to come, tomorrow's after it
	 */
	public Instant nextMorning() {
		ZonedDateTime now = this.clock.instant().atZone(WorkingDays.LONDON);
		ZonedDateTime today = now.toLocalDate().atTime(this.settings.morning()).atZone(WorkingDays.LONDON);
		return (today.isAfter(now) ? today
				: now.toLocalDate().plusDays(1).atTime(this.settings.morning()).atZone(WorkingDays.LONDON))
			.toInstant();
	}

	/**
	 * Opens the morning's round, and says who has something to be reminded of.
	 * @return who; nobody on a day that is no working day, nor without a mail server
	 */
	public List<PersonId> readers() {
		LocalDate today = this.calendar.today();
		if (!sends() || !this.calendar.isWorkingDay(today)) {
			return List.of();
		}
		Round round = this.rows.open(today);
		return this.people.everyone()
			.stream()
			.filter((person) -> person.enabled() && !this.reminding.of(person, round).isEmpty())
			.map(Person::id)
			.toList();
	}

	/**
	 * Sends one person's digest of the last morning, as things stand now. Nothing is sent
	 * when everything was done since, nor when it was sent already.
	 * @param reader who
	 * @throws Messenger.NotTaken when it was certainly not handed over: to be tried again
	 */
	public void send(PersonId reader) {
		Optional<Messenger> carrier = this.messenger.stream().findFirst();
		Optional<Round> round = this.rows.latest(this.calendar.today());
		if (carrier.isPresent() && round.isPresent()) {
			Person person = this.people.get(reader);
			Digest digest = this.reminding.of(person, round.get());
			if (person.enabled() && !digest.isEmpty()) {
				send(person, digest, round.get().morning(), carrier.get());
			}
		}
	}

	private void send(Person person, Digest digest, LocalDate morning, Messenger carrier) {
		String messageId = "<" + UUID.randomUUID() + "@notices.invalid>";
		if (!this.rows.claim(person.id(), morning, messageId)) {
			return;
		}
		try {
			carrier.carry(new Notice(person.email(), digest.subject(this.words),
					digest.text(this.words, this.environment.getRequiredProperty("gravamen.address")), messageId));
			this.rows.sent(person.id(), morning);
			enter(digest);
		}
		catch (Messenger.NotTaken ex) {
			this.rows.troubled(person.id(), morning, DigestRows.State.FAILED, String.valueOf(ex.getMessage()));
			throw ex;
		}
		catch (Messenger.Broke ex) {
			LOG.warn("A notice is in doubt, and is not sent again: {}", messageId);
			this.rows.troubled(person.id(), morning, DigestRows.State.DOUBT, String.valueOf(ex.getMessage()));
		}
	}

	private void enter(Digest digest) {
		digest.reminders()
			.forEach((one) -> this.chronicle.enter(one.paper().submission(),
					Happening.of("Reminder sent")
						.outcome(one.paper().title() + ", due on " + this.words.date(one.due()))
						.asDetail()));
		digest.late()
			.forEach((one) -> this.chronicle.enter(one.submission(),
					Happening.of("Reminder sent").outcome("an opinion is awaited still").asDetail()));
	}

	/**
	 * Whether anybody is reminded by e-mail.
	 * @return false without a mail server for notices
	 */
	public boolean sends() {
		return this.messenger.stream().findFirst().isPresent();
	}

	/**
	 * How many digests of the last week did not go, for certain or perhaps.
	 * @return how many
	 */
	public int unsent() {
		return this.rows.unsent(this.calendar.today().minusDays(WEEK));
	}

}
