package org.gravamen.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gravamen.council.ClosingEarly;
import org.gravamen.council.LateOpinion;
import org.gravamen.council.LateOpinions;
import org.gravamen.council.NoLongerAwaited;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.people.Role;
import org.gravamen.process.Pace;
import org.gravamen.process.Paper;
import org.gravamen.process.PaperId;
import org.gravamen.process.Worklist;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Somebody is told of their own papers, and of opinions that others owe them; of nothing
 * that stands still, was done, or is another's business.
 */
class RemindingTests {

	private static final Round ROUND = Round.first(LocalDate.of(2026, 11, 30), Instant.parse("2026-11-30T07:30:00Z"));

	private final SubmissionId submission = SubmissionId.next();

	private final PersonId member = PersonId.next();

	private final Worklist worklist = mock();

	private final LateOpinions late = mock();

	private final ClosingEarly early = mock();

	private final Submissions submissions = mock();

	private final Rights rights = mock();

	private final Pace pace = mock();

	private final Reminding reminding = new Reminding(this.worklist, this.late, this.early, this.submissions,
			this.rights, this.pace);

	@BeforeEach
	void anOpinionIsLateSinceYesterday() {
		given(this.worklist.inbox(any())).willReturn(List.of(opinion()));
		given(this.worklist.of(this.submission)).willReturn(List.of(opinion()));
		given(this.late.toldSince(ROUND.beforeAt())).willReturn(List.of(told(LateOpinion.Told.CHAIR)));
		given(this.rights.may(any(), any(), any())).willReturn(true);
		given(this.submissions.briefly(any())).willReturn(Map.of());
		given(this.pace.stoodStillSince(this.submission)).willReturn(Optional.empty());
	}

	@Test
	void aChairIsToldOfWhatIsLateAndADirectorNotYet() {
		assertThat(of(Role.COUNCIL_CHAIR).late()).hasSize(1);
		assertThat(of(Role.COUNCIL_CHAIR).reminders()).extracting(Reminder::kind).containsExactly(Reminder.Kind.LATE);
		assertThat(of(Role.DIRECTOR).late()).isEmpty();
		given(this.late.toldSince(ROUND.beforeAt())).willReturn(List.of(told(LateOpinion.Told.DIRECTOR)));
		assertThat(of(Role.COUNCIL_CHAIR).late()).isEmpty();
		assertThat(of(Role.DIRECTOR).late()).hasSize(1);
	}

	@Test
	void whatStandsStillIsNotSpokenOf() {
		given(this.pace.stoodStillSince(this.submission)).willReturn(Optional.of(ROUND.beforeAt()));
		assertThat(of(Role.COUNCIL_CHAIR).isEmpty()).isTrue();
	}

	@Test
	void whatWasGivenSinceIsNotLate() {
		given(this.worklist.of(this.submission)).willReturn(List.of());
		assertThat(of(Role.COUNCIL_CHAIR).late()).isEmpty();
	}

	@Test
	void aChairWhoIsBarredIsNotTold() {
		given(this.rights.may(any(), eq("minute-decision"), eq(this.submission))).willReturn(false);
		assertThat(of(Role.COUNCIL_CHAIR).late()).isEmpty();
	}

	@Test
	void whoseOpinionIsNoLongerAskedForIsToldOnceByReferenceAlone() {
		given(this.worklist.inbox(any())).willReturn(List.of());
		NoLongerAwaited since = new NoLongerAwaited(this.submission, ROUND.openedAt().minusSeconds(60));
		given(this.early.told(any(), eq(ROUND.beforeAt())))
			.willReturn(List.of(since, new NoLongerAwaited(SubmissionId.next(), ROUND.openedAt().plusSeconds(60))));
		given(this.submissions.briefly(any())).willReturn(Map.of());
		Digest digest = of(Role.COUNCIL_MEMBER);
		assertThat(digest.closed()).containsExactly(since);
		assertThat(digest.isEmpty()).isFalse();
		assertThat(new Digest(List.of(), List.of(), digest.closed(), Map.of(this.submission, "HJT/S/2026/041"))
			.text(mock(), "https://house.example")).contains("no longer asked of you", "  HJT/S/2026/041");
	}

	private Digest of(Role role) {
		return this.reminding.of(
				new Person(PersonId.next(), "helena", "Helena Boyd", "helena@halden.example", Set.of(role), true),
				ROUND);
	}

	private LateOpinion told(LateOpinion.Told told) {
		return new LateOpinion(this.submission, this.member, told, Instant.parse("2026-11-30T00:00:00Z"));
	}

	private Paper opinion() {
		return new Paper(new PaperId("0b6c8ad6-5a06-4d35-8a43-9e0b7d1f9d10"), "give-opinion", "Give opinion",
				this.submission, Optional.empty(), Optional.of(this.member), Optional.of(this.member.toString()),
				Optional.of(LocalDate.of(2026, 11, 29)), Instant.parse("2026-11-10T09:00:00Z"), Optional.empty());
	}

}
