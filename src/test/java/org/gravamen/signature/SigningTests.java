package org.gravamen.signature;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.council.Convened;
import org.gravamen.council.Decision;
import org.gravamen.council.RuleVersion;
import org.gravamen.council.Quorum;
import org.gravamen.council.Majority;
import org.gravamen.council.DissentDuty;
import org.gravamen.council.CouncilRule;
import org.gravamen.council.DissentReadings;
import org.gravamen.council.GivenOpinion;
import org.gravamen.council.Panel;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.letter.LetterKind;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.Part;
import org.gravamen.people.Parts;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.record.Chronicle;
import org.gravamen.review.AcceptedEvidence;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class SigningTests {

	private static final Instant NOW = Instant.parse("2026-12-02T10:00:00Z");

	private static final Fingerprint TEXT = Fingerprint.of(new byte[] { 1 });

	private static final Fingerprint OTHER = Fingerprint.of(new byte[] { 2 });

	private static final PersonId DISSENTER = PersonId.next();

	private final SubmissionId submission = SubmissionId.next();

	private final Person director = new Person(PersonId.next(), "helena", "Helena Boyd", "helena@example.org",
			Set.of(Role.DIRECTOR), true);

	private final SigningRequests requests = mock();

	private final LetterVersions versions = mock();

	private final Sittings sittings = mock();

	private final DissentReadings readings = mock();

	private final AcceptedEvidence evidence = mock();

	private final People people = mock();

	private final Parts parts = mock();

	private DissentDuty duty = DissentDuty.READ_IN_FULL;

	private final Signing signing = new Signing(this.requests, this.versions,
			new Approval(this.sittings, this.readings, this.evidence), this.people, this.parts, mock(Chronicle.class),
			Clock.fixed(NOW, ZoneOffset.UTC));

	@BeforeEach
	void anApprovedLetterIsBeforeTheDirector() {
		when(this.requests.current(this.submission))
			.thenReturn(Optional.of(new SigningRequest(UUID.randomUUID(), this.submission, 3, TEXT, UUID.randomUUID(),
					OTHER, this.director.id(), LocalDate.of(2026, 12, 2), NOW)));
		when(this.people.get(this.director.id())).thenReturn(this.director);
		current(TEXT);
		sat(Decision.APPROVED, TEXT, List.of());
	}

	@Test
	void theDirectorSignsByName() {
		assertThat(decide(signed("helena boyd", false))).isEqualTo(DirectorsDecision.Kind.SIGNED);
		assertThat(kept().words()).isEqualTo("helena boyd");
		verify(this.parts).note(this.submission, this.director.id(), Part.SIGNED);
	}

	@Test
	void anotherNameDoesNotSign() {
		assertThatExceptionOfType(AnswersRefused.class).isThrownBy(() -> decide(signed("Jonas Iversen", false)))
			.satisfies((refused) -> assertThat(refused.complaints().get(0).field()).isEqualTo("signedName"));
		verify(this.requests, never()).keep(any(DirectorsDecision.class));
	}

	@Test
	void aLetterThatChangedSinceItWasFixedIsNotSigned() {
		current(OTHER);
		assertStale();
	}

	@Test
	void aLetterThatTheCouncilDidNotSeeIsNotSigned() {
		sat(Decision.APPROVED, OTHER, List.of());
		assertStale();
	}

	@Test
	void aLetterThatTheCouncilDidNotApproveIsNotSigned() {
		sat(Decision.CHANGES_REQUIRED, TEXT, List.of());
		assertStale();
	}

	@Test
	void aLetterWhoseEvidenceChangedIsNotSigned() {
		sat(Decision.APPROVED, TEXT, List.of());
		doThrow(new Refusal(Refusal.Reason.STALE_VERSION, "The exhibits have changed.")).when(this.evidence)
			.requireUnchanged(this.submission);
		assertStale();
	}

	@Test
	void aDissentIsOpenedBeforeTheLetterIsSigned() {
		sat(Decision.APPROVED, TEXT, List.of(DISSENTER));
		assertThatExceptionOfType(AnswersRefused.class).isThrownBy(() -> decide(signed("Helena Boyd", true)))
			.withMessageContaining("Open the dissenting opinion");
	}

	@Test
	void aDissentThatWasOpenedIsConfirmed() {
		sat(Decision.APPROVED, TEXT, List.of(DISSENTER));
		when(this.readings.openedBy(any(), any())).thenReturn(Set.of(DISSENTER));
		assertThatExceptionOfType(AnswersRefused.class).isThrownBy(() -> decide(signed("Helena Boyd", false)))
			.withMessageContaining("Confirm");
		assertThat(decide(signed("Helena Boyd", true))).isEqualTo(DirectorsDecision.Kind.SIGNED);
	}

	@Test
	void whereTheCouncilsRulesAskForItADissentIsAnswered() {
		this.duty = DissentDuty.WRITTEN_REASONS;
		sat(Decision.APPROVED, TEXT, List.of(DISSENTER));
		when(this.readings.openedBy(any(), any())).thenReturn(Set.of(DISSENTER));
		assertThatExceptionOfType(AnswersRefused.class).isThrownBy(() -> decide(signed("Helena Boyd", true)))
			.satisfies((refused) -> assertThat(refused.complaints().get(0).field()).isEqualTo("dissentReasons"));
		assertThat(decide(new SignLetter(SignLetter.Decision.SIGN, true, true, "Helena Boyd", null, null,
				"The other exhibits carry it.")))
			.isEqualTo(DirectorsDecision.Kind.SIGNED);
	}

	@Test
	void whereNobodyWithheldApprovalNoReasonsAreAsked() {
		this.duty = DissentDuty.WRITTEN_REASONS;
		sat(Decision.APPROVED, TEXT, List.of());
		assertThat(this.signing.asksReasons(this.submission)).isFalse();
		assertThat(decide(signed("Helena Boyd", false))).isEqualTo(DirectorsDecision.Kind.SIGNED);
	}

	@Test
	void aLetterIsReturnedWithDirectionsWhateverTheCouncilSaid() {
		sat(Decision.APPROVED, OTHER, List.of(DISSENTER));
		assertThat(decide(new SignLetter(SignLetter.Decision.RETURN, false, false, null, "Shorten it.", null, null)))
			.isEqualTo(DirectorsDecision.Kind.RETURNED);
		assertThat(kept().words()).isEqualTo("Shorten it.");
	}

	@Test
	void aLetterIsDeclinedWithReasons() {
		assertThat(decide(
				new SignLetter(SignLetter.Decision.DECLINE, false, false, null, null, "Too great a risk.", null)))
			.isEqualTo(DirectorsDecision.Kind.DECLINED);
		assertThat(kept().words()).isEqualTo("Too great a risk.");
	}

	private DirectorsDecision.Kind decide(SignLetter answers) {
		return this.signing.decide(this.submission, answers, this.director.id());
	}

	private void assertStale() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> decide(signed("Helena Boyd", true)))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.STALE_VERSION));
		verify(this.requests, never()).keep(any(DirectorsDecision.class));
	}

	private DirectorsDecision kept() {
		ArgumentCaptor<DirectorsDecision> kept = ArgumentCaptor.forClass(DirectorsDecision.class);
		verify(this.requests).keep(kept.capture());
		return kept.getValue();
	}

	private void current(Fingerprint text) {
		LetterVersion version = new LetterVersion(this.submission, 3, LetterKind.SUBMISSION, "Dear Foreign Secretary,",
				text, PersonId.next(), NOW);
		when(this.versions.current(this.submission)).thenReturn(Optional.of(version));
	}

	private void sat(Decision decision, Fingerprint text, List<PersonId> dissenters) {
		Convened convened = mock();
		when(convened.id()).thenReturn(UUID.randomUUID());
		when(convened.rule())
			.thenReturn(new RuleVersion(1, new CouncilRule(3, 5, new Quorum(3), Majority.MORE_THAN_HALF, this.duty)));
		when(convened.papers()).thenReturn(new Convened.Papers(3, text, OTHER));
		List<GivenOpinion> dissents = dissenters.stream().map(SigningTests::dissent).toList();
		Sitting sitting = mock();
		when(sitting.convened()).thenReturn(convened);
		when(sitting.decision()).thenReturn(Optional.of(decision));
		Panel panel = mock();
		when(sitting.panel()).thenReturn(panel);
		when(panel.dissents()).thenReturn(dissents);
		when(this.sittings.latest(this.submission)).thenReturn(Optional.of(sitting));
	}

	private static GivenOpinion dissent(PersonId member) {
		GivenOpinion given = mock();
		when(given.member()).thenReturn(member);
		return given;
	}

	private static SignLetter signed(String name, boolean readDissent) {
		return new SignLetter(SignLetter.Decision.SIGN, true, readDissent, name, null, null, null);
	}

}
