package org.gravamen.council;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.gravamen.vocabulary.PersonId;

/**
 * The panel of a sitting: who was named, how far each of them has come, and what they
 * advise together. Only its {@link Sitting} changes it.
 */
public final class Panel {

	private final Map<PersonId, PanelMember> seats = new LinkedHashMap<>();

	Panel(Collection<PanelMember> members) {
		members.forEach(this::seat);
	}

	/** Seats a newcomer, or keeps how far somebody has come who sits already. */
	void seat(PanelMember member) {
		this.seats.put(member.person(), member);
	}

	Optional<PanelMember> member(PersonId person) {
		return Optional.ofNullable(this.seats.get(person));
	}

	/**
	 * Everybody who was named, also who stood aside.
	 * @return in the order in which they were named
	 */
	public List<PanelMember> members() {
		return List.copyOf(this.seats.values());
	}

	/**
	 * Whether a person has a seat, also one who stood aside.
	 * @param person who
	 * @return true from being named on
	 */
	public boolean seats(PersonId person) {
		return this.seats.containsKey(person);
	}

	/**
	 * Whether a person was named and stood aside.
	 * @param person who
	 * @return true for ever after
	 */
	public boolean stoodAside(PersonId person) {
		return member(person).filter(PanelMember::stoodAside).isPresent();
	}

	/** How many did not stand aside. */
	int takingPart() {
		return Math.toIntExact(this.seats.values().stream().filter((member) -> !member.stoodAside()).count());
	}

	/** Those who neither advised nor stood aside, in the order of the panel. */
	List<PersonId> awaited() {
		return this.seats.values().stream().filter(PanelMember::isAwaited).map(PanelMember::person).toList();
	}

	/**
	 * The opinions by what each comes to for the letter.
	 * @return each member once
	 */
	public Votes votes() {
		return Votes.of(advised().map(Opinion.Advised::overall).toList());
	}

	/**
	 * The opinions on one target.
	 * @param target which
	 * @return each member who advised on it once
	 */
	public Votes votesOn(UUID target) {
		return Votes.of(advised().flatMap((one) -> one.on(target).stream()).map(OnTarget::advice).toList());
	}

	/**
	 * Every opinion that stands, also one that stands aside, and none of a member who
	 * withdrew later. Ask {@link Readership#opinionsFor} before showing them.
	 * @return in the order of the panel
	 */
	public List<GivenOpinion> opinions() {
		return this.seats.values()
			.stream()
			.filter((member) -> member.withdrawal().isEmpty())
			.flatMap((member) -> member.opinion().stream())
			.toList();
	}

	/**
	 * The opinions that withhold approval of any target, by a dissent or because more
	 * evidence is needed. They go to the director in full.
	 * @return in the order of the panel
	 */
	public List<GivenOpinion> dissents() {
		return opinions().stream().filter(GivenOpinion::withholds).toList();
	}

	private Stream<Opinion.Advised> advised() {
		return this.seats.values()
			.stream()
			.filter(PanelMember::votes)
			.flatMap((member) -> member.opinion().stream())
			.map(GivenOpinion::opinion)
			.filter(Opinion.Advised.class::isInstance)
			.map(Opinion.Advised.class::cast);
	}

}
