package org.gravamen.evidence;

import java.time.LocalDate;
import java.util.Optional;

import org.gravamen.evidence.Consent.State;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What may follow a consent.
 */
class ConsentTests {

	private static final LocalDate MAY = LocalDate.parse("2026-05-01");

	private static final LocalDate JUNE = LocalDate.parse("2026-06-01");

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_ASKED")
	void whoeverWasAskedDoesNotBecomeUnasked(State state) {
		assertThat(refused(of(state, MAY), Consent.NOT_ASKED)).isEqualTo("consent");
	}

	@ParameterizedTest
	@EnumSource(names = { "REFUSED", "WITHDRAWN" })
	void onlyAConsentFromALaterDayTakesTheirPlace(State state) {
		assertThat(refused(of(state, MAY), of(State.GIVEN, MAY))).isEqualTo("since");
		assertThat(refused(of(state, MAY), of(State.GIVEN, MAY.minusDays(1)))).isEqualTo("since");
		assertFollows(of(state, MAY), of(State.GIVEN, MAY.plusDays(1)));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_ASKED")
	void noRefusalIsDatedBackBehindWhatStands(State state) {
		assertThat(refused(of(state, JUNE), of(State.REFUSED, MAY))).isEqualTo("since");
		assertFollows(of(state, JUNE), of(State.REFUSED, JUNE));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WITHDRAWN")
	void anythingButAWithdrawalFollowsWhereNobodyWasAsked(State state) {
		assertFollows(Consent.NOT_ASKED, of(state, MAY));
	}

	@Test
	void aConsentMayBeWrittenDownAgainOnABetterRecord() {
		assertFollows(of(State.GIVEN, JUNE), of(State.GIVEN, MAY));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GIVEN")
	void onlyWhatWasGivenIsWithdrawn(State state) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> of(state, MAY).followedBy(of(State.WITHDRAWN, JUNE)))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.WRONG_STATE));
		assertFollows(of(State.GIVEN, MAY), of(State.WITHDRAWN, MAY));
	}

	private static void assertFollows(Consent before, Consent next) {
		assertThat(before.followedBy(next)).isSameAs(next);
	}

	private static String refused(Consent before, Consent next) {
		try {
			before.followedBy(next);
		}
		catch (AnswersRefused refused) {
			return refused.complaints().get(0).field();
		}
		throw new AssertionError("It was not refused.");
	}

	private static Consent of(State state, LocalDate since) {
		return new Consent(state, (state == State.NOT_ASKED) ? Optional.empty() : Optional.of(since), "A form",
				Optional.empty(), Optional.empty());
	}

}
