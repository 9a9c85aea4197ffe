package org.gravamen.council;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.gravamen.people.Part;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.vocabulary.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever cannot be named is told from whoever can, with the reason.
 */
class CandidateTests {

	private static final Person ILSE = person(true);

	@Test
	void whoTookNoOtherPartAndIsHereCanBeNamed() {
		assertThat(candidate(Set.of(), Candidate.Seat.FREE, false, null).obstacle()).isEmpty();
		assertThat(candidate(Set.of(Part.ADVISED, Part.SIGNED, Part.RELEASED), Candidate.Seat.FREE, false, null)
			.obstacle()).as("advised on an earlier letter").isEmpty();
	}

	@Test
	void eachObstacleIsSaidInWords() {
		assertThat(candidate(Set.of(Part.DRAFTED), Candidate.Seat.FREE, false, null).obstacle())
			.contains("drafted this submission");
		assertThat(candidate(Set.of(Part.REVIEWED), Candidate.Seat.FREE, false, null).obstacle())
			.contains("reviewed its evidence");
		assertThat(candidate(Set.of(), Candidate.Seat.SITS, false, null).obstacle())
			.contains("sits on this panel already");
		assertThat(candidate(Set.of(), Candidate.Seat.STOOD_ASIDE, true, null).obstacle())
			.contains("stood aside on this submission before");
		assertThat(candidate(Set.of(), Candidate.Seat.FREE, true, null).obstacle())
			.contains("has a conflict of interest on record");
		assertThat(candidate(Set.of(), Candidate.Seat.FREE, false, LocalDate.of(2027, 3, 3)).obstacle())
			.contains("is absent until 3 March 2027");
		assertThat(new Candidate(person(false), Set.of(), Candidate.Seat.FREE, false, Optional.empty()).obstacle())
			.contains("has left the house");
	}

	private static Candidate candidate(Set<Part> parts, Candidate.Seat seat, boolean conflicted,
			@Nullable LocalDate absent) {
		return new Candidate(ILSE, parts, seat, conflicted, Optional.ofNullable(absent));
	}

	private static Person person(boolean enabled) {
		return new Person(PersonId.next(), "ilse", "Dr Ilse Haverkamp", "ilse@halden.example",
				Set.of(Role.COUNCIL_MEMBER), enabled);
	}

}
