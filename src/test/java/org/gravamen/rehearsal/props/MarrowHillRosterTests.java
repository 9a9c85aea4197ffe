package org.gravamen.rehearsal.props;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the letter and the matrix of the demonstration say of the rosters stands in them.
 */
class MarrowHillRosterTests {

	private static final int COMMANDER = 3;

	@Test
	void vossCommandsOn41Of46Dates() {
		List<List<String>> rows = MarrowHillRoster.rows();
		assertThat(rows).hasSize(46);
		assertThat(rows.stream().map((row) -> row.get(1)).distinct()).hasSize(46);
		assertThat(rows.stream().filter((row) -> row.get(COMMANDER).equals("Col. D. Voss"))).hasSize(41);
	}

	@Test
	void onTheOthersHeIsOnLeave() {
		assertThat(MarrowHillRoster.rows().subList(30, 35)).extracting((row) -> row.get(COMMANDER))
			.containsOnly("Voss on leave");
	}

	@Test
	void nobodyGoesOutByTheGate() {
		assertThat(GateRecords.rows()).hasSize(26).extracting((row) -> row.get(4)).containsOnly("0");
	}

}
