package org.gravamen.rehearsal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.gravamen.calendar.WorkingDays;
import org.gravamen.process.Paper;
import org.gravamen.process.StrandedSteps;
import org.gravamen.process.Worklist;
import org.gravamen.submission.Submission;
import org.gravamen.support.MovableClock;
import org.gravamen.support.OnH2;
import org.gravamen.support.OnPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the opinion that is asked for to the director who is told that it is awaited
 * still: whoever has something to do hears of it, once a morning, and nobody else.
 */
class MorningDigestTests {

	private static final GreenMail POST = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	@DynamicPropertySource
	static void aMailServer(DynamicPropertyRegistry properties) {
		if (!POST.isRunning()) {
			POST.start();
		}
		properties.add("gravamen.notices.mail.port", () -> POST.getSmtp().getPort());
	}

	@AfterAll
	static void closed() {
		POST.stop();
	}

	@Nested
	@OnH2
	@TestPropertySource(properties = { "gravamen.process.jobs=false", "gravamen.notices.mail.host=127.0.0.1",
			"gravamen.notices.mail.starttls=false", "gravamen.notices.mail.from=notices@halden.example" })
	class H2 extends Cases {

	}

	@Nested
	@OnPostgres
	@TestPropertySource(properties = { "gravamen.process.jobs=false", "gravamen.notices.mail.host=127.0.0.1",
			"gravamen.notices.mail.starttls=false", "gravamen.notices.mail.from=notices@halden.example" })
	class Postgres extends Cases {

	}

	@Import(MovableClock.class)
	abstract static class Cases extends Walks {

		private static final int WEEK = 7;

		@Autowired
		Worklist worklist;

		@Autowired
		MovableClock clock;

		@Autowired
		StrandedSteps stranded;

		@Autowired
		RuntimeService runtime;

		@Autowired
		ManagementService management;

		@AfterEach
		void theEnginesTimeIsRealAgain() {
			ClockUtil.reset();
		}

		@Test
		void whoeverHasSomethingToDoHearsOfItOnceAMorning() {
			LocalDate offered = this.calendar.today();
			this.walk.toThePanel();
			LocalDate due = due("give-opinion");
			morning(this.calendar.after(offered, 1));
			morning(working(due.minusDays(WEEK)));
			int early = told(member(0), "due on");
			assertThat(early).as("a week before").isPositive();
			assertThat(told(this.cast.chair(), ": 3")).isZero();
			morning(this.calendar.today());
			assertThat(told(member(0), "due on")).as("the same morning").isEqualTo(early);

			this.route.approve(member(0), this.id);
			morning(working(due.minusDays(2)));
			assertThat(told(member(0), "due on")).as("two days before, and done").isEqualTo(early);
			assertThat(told(member(1), "due on")).as("two days before").isGreaterThan(early);

			morning(working(due.plusDays(1)));
			assertThat(told(member(1), "was due on")).as("the day after").isEqualTo(1);
			assertThat(told(member(0), "was due on")).as("the day after, and done").isZero();
			assertThat(told(this.cast.chair(), reference() + ": 2")).as("two opinions are late").isEqualTo(1);
			assertThat(told(this.cast.director(), reference())).isZero();

			this.route.approve(member(1), this.id);
			morning(working(this.calendar.after(offered, 13).plusDays(1)));
			assertThat(told(this.cast.director(), reference() + ": 1")).as("one is awaited still").isEqualTo(1);
			assertThat(told(this.cast.chair(), reference() + ": 1")).as("told once").isZero();
		}

		@Test
		void noMessageNamesAnybodyOrWhatIsAlleged() throws MessagingException, IOException {
			LocalDate offered = this.calendar.today();
			this.walk.toThePanel();
			morning(this.calendar.after(offered, 1));
			morning(working(due("give-opinion").plusDays(1)));
			Submission matter = this.submissions.get(this.id);
			assertThat(messages(member(0))).isNotEmpty();
			for (MimeMessage message : messages(member(0))) {
				String whole = message.getSubject() + "\n" + message.getContent() + "\n"
						+ message.getHeader("To", null);
				assertThat(whole).contains("http://localhost")
					.doesNotContain(matter.matter(), matter.country(), matter.title(), matter.summary())
					.doesNotContain(this.cast.chair().person().name(), member(0).person().name());
				matter.targets().forEach((target) -> assertThat(whole).doesNotContain(target.name()));
				assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
			}
		}

		@Test
		void aDigestThatWasGivenUpNeedsHelpAndBelongsToNoSubmission() {
			LocalDate offered = this.calendar.today();
			this.walk.toThePanel();
			moveTo(this.calendar.after(offered, 1));
			ProcessInstance digest = begun();
			Job first = jobs(digest).get(0);
			this.management.setJobRetries(first.getId(), 0);
			assertThat(this.stranded.all()).singleElement().satisfies((step) -> {
				assertThat(step.submission()).isEmpty();
				assertThat(step.name()).isEqualTo("Send digest");
			});
			this.stranded.tryAgain(first.getId(), this.cast.chair().person());
			assertThat(this.stranded.count()).isZero();
			jobs(digest).forEach((job) -> this.management.executeJob(job.getId()));
		}

		@Test
		void onADayOffNobodyIsReminded() {
			this.walk.toThePanel();
			LocalDate sunday = this.calendar.today();
			while (this.calendar.isWorkingDay(sunday) || !this.calendar.isWorkingDay(sunday.plusDays(1))) {
				sunday = sunday.plusDays(1);
			}
			int before = POST.getReceivedMessages().length;
			morning(sunday);
			assertThat(POST.getReceivedMessages()).hasSize(before);
		}

		private Player member(int place) {
			return this.cast.members().get(place);
		}

		private String reference() {
			return this.submissions.get(this.id).number().text();
		}

		private LocalDate due(String key) {
			return this.worklist.of(this.id)
				.stream()
				.filter((paper) -> paper.key().equals(key))
				.findFirst()
				.flatMap(Paper::due)
				.orElseThrow();
		}

		private LocalDate working(LocalDate day) {
			return this.calendar.isWorkingDay(day) ? day : this.calendar.after(day, 1);
		}

		/** Lets it be eight o'clock on a day, and the machine do what is due. */
		private void morning(LocalDate day) {
			moveTo(day);
			this.jobs.run(this.id);
			jobs(begun()).forEach((job) -> this.management.executeJob(job.getId()));
		}

		private void moveTo(LocalDate day) {
			Instant eight = day.atTime(8, 0).atZone(WorkingDays.LONDON).toInstant();
			this.clock.moveOn(Duration.between(this.clock.instant(), eight));
			ClockUtil.setCurrentTime(Date.from(eight));
		}

		/** The digest once its morning has come. */
		private ProcessInstance begun() {
			ProcessInstance digest = this.runtime.startProcessInstanceByKey("MorningDigest");
			jobs(digest).forEach((job) -> this.management.executeJob(job.getId()));
			return digest;
		}

		private List<Job> jobs(ProcessInstance digest) {
			return this.management.createJobQuery().processInstanceId(digest.getId()).list();
		}

		/** How many lines of a person's messages about this submission say something. */
		private int told(Player player, String words) {
			return Math.toIntExact(messages(player).stream()
				.flatMap((message) -> text(message).lines())
				.filter((line) -> line.contains(reference()) && line.contains(words))
				.count());
		}

		private static List<MimeMessage> messages(Player player) {
			return Arrays.stream(POST.getReceivedMessages())
				.filter((message) -> to(message).equals(player.person().email()))
				.toList();
		}

		private static String to(MimeMessage message) {
			try {
				return message.getAllRecipients()[0].toString();
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}

		private static String text(MimeMessage message) {
			try {
				return message.getContent().toString();
			}
			catch (MessagingException | IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
