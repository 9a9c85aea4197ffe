package org.gravamen.vault;

import javax.sql.DataSource;

import org.gravamen.support.MigratedDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * On a server of databases the keys are changed only while no node is open.
 */
class OpenHouseTests {

	private final DataSource server = MigratedDatabase.POSTGRES.empty();

	@Test
	void whileANodeIsOpenTheKeysAreNotChanged() {
		try (OpenHouse first = new OpenHouse(this.server, false);
				OpenHouse second = new OpenHouse(this.server, false)) {
			first.stay();
			second.stay();
			assertThatExceptionOfType(KeyRotation.Impossible.class).isThrownBy(() -> new OpenHouse(this.server, true))
				.withMessage("The house is open. Close it on every node, then begin again. Nothing was changed.");
		}
		assertThatCode(() -> new OpenHouse(this.server, true).close()).doesNotThrowAnyException();
	}

	@Test
	void whileTheKeysAreChangedNoNodeIsOpened() {
		try (OpenHouse changing = new OpenHouse(this.server, true)) {
			changing.stay();
			assertThatExceptionOfType(KeyRotation.Impossible.class).isThrownBy(() -> new OpenHouse(this.server, false))
				.withMessageStartingWith("The keys of this house are being changed.");
		}
	}

	@Test
	void anotherDatabaseOfTheServerIsAnotherHouse() {
		try (OpenHouse open = new OpenHouse(this.server, false)) {
			open.stay();
			assertThatCode(() -> new OpenHouse(MigratedDatabase.POSTGRES.empty(), true).close())
				.doesNotThrowAnyException();
		}
	}

}
