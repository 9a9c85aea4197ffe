package org.gravamen.process;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import org.gravamen.support.MigratedDatabase;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Two devices do not overwrite each other silently, and a page does not take itself for
 * another one.
 */
class DraftsTests {

	private static final String TABLET = "tablet";

	private static final String DESKTOP = "desktop";

	private final PaperId paper = new PaperId(UUID.randomUUID().toString());

	private final PersonId person = PersonId.next();

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void everySaveIsANewVersion(MigratedDatabase database) {
		Drafts drafts = drafts(database);
		assertThat(save(drafts, 0, TABLET, 1, "One").version()).isEqualTo(1);
		assertThat(save(drafts, 1, TABLET, 2, "Two").version()).isEqualTo(2);
		assertThat(words(drafts)).isEqualTo("Two");
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void theOtherDeviceIsToldAndOverwritesNothing(MigratedDatabase database) {
		Drafts drafts = drafts(database);
		save(drafts, 0, TABLET, 1, "On the tablet");
		refused(() -> save(drafts, 0, DESKTOP, 1, "On the desktop"));
		save(drafts, 1, DESKTOP, 2, "On the desktop, knowing");
		refused(() -> save(drafts, 1, TABLET, 1, "On the tablet again"));
		assertThat(words(drafts)).isEqualTo("On the desktop, knowing");
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aPageThatDidNotHearTheAnswerGoesOn(MigratedDatabase database) {
		Drafts drafts = drafts(database);
		save(drafts, 0, TABLET, 1, "One");
		assertThat(save(drafts, 0, TABLET, 2, "Two").version()).isEqualTo(2);
		assertThat(save(drafts, 0, TABLET, 3, "Three").version()).isEqualTo(3);
		assertThat(words(drafts)).isEqualTo("Three");
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void whatArrivesLateDoesNotTakeThePlaceOfWhatWasWrittenAfterIt(MigratedDatabase database) {
		Drafts drafts = drafts(database);
		save(drafts, 0, TABLET, 1, "One");
		save(drafts, 1, TABLET, 3, "Three");
		refused(() -> save(drafts, 1, TABLET, 2, "Two, held up"));
		assertThat(words(drafts)).isEqualTo("Three");
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aPersonMayKeepWhatIsOnThisPage(MigratedDatabase database) {
		Drafts drafts = drafts(database);
		save(drafts, 0, TABLET, 1, "On the tablet");
		assertThat(drafts.saveOver(this.paper, this.person, new Drafts.Known(0, DESKTOP, 2), Map.of("words", "Mine"))
			.version()).isEqualTo(2);
		assertThat(words(drafts)).isEqualTo("Mine");
		refused(() -> save(drafts, 1, TABLET, 2, "On the tablet again"));
	}

	@ParameterizedTest
	@EnumSource(MigratedDatabase.class)
	void aPageThatDoesNotSayItsNameIsHeldToItsVersion(MigratedDatabase database) {
		Drafts drafts = drafts(database);
		drafts.save(this.paper, this.person, 0, Map.of("words", "One"));
		refused(() -> drafts.save(this.paper, this.person, 0, Map.of("words", "Two")));
		drafts.save(this.paper, this.person, 1, Map.of("words", "Two"));
		assertThat(words(drafts)).isEqualTo("Two");
	}

	private Drafts.Draft save(Drafts drafts, int known, String page, int turn, String words) {
		return drafts.save(this.paper, this.person, new Drafts.Known(known, page, turn), Map.of("words", words));
	}

	private String words(Drafts drafts) {
		return String.valueOf(drafts.of(this.paper, this.person).orElseThrow().answers().get("words"));
	}

	private static Drafts drafts(MigratedDatabase database) {
		JdbcClient jdbc = JdbcClient.create(database.fresh());
		Vault plain = mock();
		given(plain.seal(any(), any())).willAnswer((call) -> call.getArgument(0));
		given(plain.unseal(any(), any())).willAnswer((call) -> call.getArgument(0));
		return new Drafts(jdbc, plain, JsonMapper.builder().build(),
				Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC));
	}

	private static void refused(Runnable save) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(save::run)
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.STALE_VERSION));
	}

}
