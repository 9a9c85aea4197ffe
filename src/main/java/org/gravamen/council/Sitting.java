package org.gravamen.council;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The council sits on one letter: a panel declares its interests, each member advises
 * alone, and the chair minutes what follows.
 */
public final class Sitting {

	private final Convened convened;

	private final Map<PersonId, PanelMember> panel = new LinkedHashMap<>();

	private final List<Ruling> rulings = new ArrayList<>();

	private @Nullable EarlyClose early;

	private @Nullable Minute minute;

	/**
	 * A sitting as it was kept.
	 * @param convened how it began
	 * @param panel its members, in the order of their names on the list
	 * @param rulings the chair's rulings on its members
	 * @param early how it was closed before all had advised, if it was
	 * @param minute how it ended, if it has
	 */
	public Sitting(Convened convened, List<PanelMember> panel, List<Ruling> rulings, Optional<EarlyClose> early,
			Optional<Minute> minute) {
		this.convened = convened;
		panel.forEach((member) -> this.panel.put(member.person(), member));
		this.rulings.addAll(rulings);
		this.early = early.orElse(null);
		this.minute = minute.orElse(null);
	}

	/**
	 * Convenes a panel.
	 * @param convened on what, and under which rule
	 * @param members whom the chair names
	 * @return the sitting, which awaits everybody
	 * @throws Refusal FIELD_INVALID when there are fewer members, or more, than the rule
	 * wants
	 */
	public static Sitting convene(Convened convened, Collection<PersonId> members) {
		Set<PersonId> named = new LinkedHashSet<>(members);
		CouncilRule rule = convened.rule().rule();
		if (named.size() < rule.fewest()) {
			throw new Refusal(Reason.FIELD_INVALID,
					"A panel has at least " + rule.fewest() + " members. Name more of them.");
		}
		requireRoom(rule, named.size());
		return new Sitting(convened, named.stream().map(PanelMember::invited).toList(), List.of(), Optional.empty(),
				Optional.empty());
	}

	/**
	 * A member declares interests, before seeing the papers.
	 * @param member who
	 * @param interest what is declared
	 * @param at when
	 * @throws Refusal NOT_YOURS, WRONG_STATE or TASK_ALREADY_DONE
	 */
	public void declare(PersonId member, Interest interest, Instant at) {
		PanelMember seat = seatOf(member);
		requireStays(seat);
		if (seat.interest().isPresent()) {
			throw new Refusal(Reason.TASK_ALREADY_DONE, "Your interests are already declared.");
		}
		requireAsked();
		this.panel.put(member, seat.declaring(interest, at));
	}

	/**
	 * A member gives an opinion.
	 * @param given the opinion, with what was shown when it was given
	 * @throws Refusal NOT_YOURS, WRONG_STATE, TASK_ALREADY_DONE, or STALE_VERSION when
	 * other papers were shown than are before the panel
	 */
	public void give(GivenOpinion given) {
		PanelMember seat = seatOf(given.member());
		if (seat.opinion().isPresent()) {
			throw new Refusal(Reason.TASK_ALREADY_DONE, "Your opinion is already given. An opinion is given once.");
		}
		requireStays(seat);
		requireAsked();
		if (seat.interest().isEmpty()) {
			throw new Refusal(Reason.WRONG_STATE, "Declare your interests before you give an opinion.");
		}
		requireSamePapers(given);
		this.panel.put(given.member(), seat.giving(given));
	}

	/**
	 * A member stands aside, whatever was declared or given before: an opinion that was
	 * given no longer counts, and nobody reads it.
	 * @param member who
	 * @param how on whose word, and why
	 * @throws Refusal NOT_YOURS, WRONG_STATE or TASK_ALREADY_DONE
	 */
	public void standAside(PersonId member, Withdrawal how) {
		PanelMember seat = seatOf(member);
		if (seat.stoodAside()) {
			throw new Refusal(Reason.TASK_ALREADY_DONE, "You stood aside already.");
		}
		withdraw(seat, how);
	}

	private void withdraw(PanelMember seat, Withdrawal how) {
		this.panel.put(seat.person(), seat.withdrawing(how));
		if (this.early != null && this.early.stands() && seat.votes()) {
			this.early = this.early.falling(how.at());
			// Whoever is asked again declares anew: time has passed, and the papers were
			// closed.
			awaited().forEach((member) -> this.panel.put(member, PanelMember.invited(member)));
		}
	}

	/**
	 * The chair rules that a member has a conflict. Nothing follows until it is
	 * confirmed.
	 * @param ruling on whom, why, and who shall confirm it
	 * @throws Refusal WRONG_STATE while another ruling waits or once the sitting is
	 * closed, FIELD_INVALID when the member does not sit or stood aside
	 */
	public void rule(Ruling ruling) {
		requireOpen();
		if (openRuling().isPresent()) {
			throw new Refusal(Reason.WRONG_STATE, "A ruling waits for a second member already. It is decided first.");
		}
		if (!seats(ruling.member()) || stoodAside(ruling.member())) {
			throw new Refusal(Reason.FIELD_INVALID, "Choose a member who sits on this panel.");
		}
		this.rulings.add(ruling);
	}

	/**
	 * The second member answers the ruling that waits. When it is confirmed the member
	 * stands aside.
	 * @param second who answers
	 * @param answer what is answered
	 * @return the ruling with its answer
	 * @throws Refusal WRONG_STATE when none waits, NOT_YOURS to anybody else
	 */
	public Ruling answerRuling(PersonId second, Ruling.Answer answer) {
		requireOpen();
		Ruling open = openRuling()
			.orElseThrow(() -> new Refusal(Reason.WRONG_STATE, "No ruling waits for a second member."));
		if (!open.second().equals(second)) {
			throw new Refusal(Reason.NOT_YOURS, "Another member was asked to confirm this ruling.");
		}
		Ruling answered = open.answered(answer);
		this.rulings.set(this.rulings.indexOf(open), answered);
		PanelMember seat = this.panel.get(open.member());
		if (answer.confirmed() && seat != null && !seat.stoodAside()) {
			withdraw(seat, new Withdrawal(Withdrawal.Word.RULED, open.reason(), answer.at()));
		}
		return answered;
	}

	/**
	 * The ruling that waits for a second member.
	 * @return it, if there is one
	 */
	public Optional<Ruling> openRuling() {
		return this.rulings.stream().filter(Ruling::isOpen).findFirst();
	}

	/**
	 * Every ruling of the chair.
	 * @return the oldest first
	 */
	public List<Ruling> rulings() {
		return List.copyOf(this.rulings);
	}

	/**
	 * The chair seats a substitute for a member who stood aside, while others still
	 * advise.
	 * @param aside who stood aside
	 * @param substitute who is invited
	 * @throws Refusal WRONG_STATE when that member did not stand aside or the quorum is
	 * in no danger, FIELD_INVALID when the substitute sits already
	 */
	public void substitute(PersonId aside, PersonId substitute) {
		requireOpen();
		if (!stoodAside(aside) || !quorumInDanger()) {
			throw new Refusal(Reason.WRONG_STATE,
					"The panel is fixed. Only who stood aside is replaced, and only when hardly enough members are left.");
		}
		if (seats(substitute)) {
			throw new Refusal(Reason.FIELD_INVALID, "Whom you named already sits on this panel. Name somebody else.");
		}
		requireRoom(this.convened.rule().rule(), takingPart() + 1);
		this.panel.put(substitute, PanelMember.invited(substitute));
	}

	/**
	 * Whether hardly enough members are left: as many as the quorum needs, or fewer.
	 * @return true when one more who stands aside would leave too few
	 */
	public boolean quorumInDanger() {
		return takingPart() <= this.convened.quorum().opinions();
	}

	/**
	 * The chair seats further members in place of those who stood aside. After the first
	 * opinion this is the only change that a panel admits (promises, S7 and S8).
	 * @param members the newcomers
	 * @throws Refusal WRONG_STATE while opinions are awaited or when the quorum is met,
	 * FIELD_INVALID when a newcomer already sits or too few are named
	 */
	public void replace(Collection<PersonId> members) {
		requireTooFew();
		Set<PersonId> newcomers = new LinkedHashSet<>(members);
		if (newcomers.stream().anyMatch(this.panel::containsKey)) {
			throw new Refusal(Reason.FIELD_INVALID, "Somebody you named already sits on this panel. Name others.");
		}
		if (!this.convened.quorum().metBy(votes().voting() + newcomers.size())) {
			throw new Refusal(Reason.FIELD_INVALID, "The panel needs at least "
					+ (this.convened.quorum().opinions() - votes().voting()) + " more members. Name more of them.");
		}
		requireRoom(this.convened.rule().rule(), takingPart() + newcomers.size());
		newcomers.forEach((member) -> this.panel.put(member, PanelMember.invited(member)));
	}

	/**
	 * Whether the result is the same whatever the members who are awaited may advise on
	 * each target, and whether or not they stand aside.
	 * @param targets that the panel advises on
	 * @return false below the quorum, while a ruling waits, and when nobody is awaited
	 */
	public boolean settled(Collection<UUID> targets) {
		Settled settled = new Settled(this.convened.rule().rule(), membersToAdvise().size());
		return this.minute == null && settled.awaited() > 0 && quorumMet() && openRuling().isEmpty()
				&& !targets.isEmpty() && targets.stream().allMatch((target) -> settled.on(votesOn(target)));
	}

	/**
	 * The chair closes the sitting before all have advised. It falls again when somebody
	 * whose opinion counted stands aside.
	 * @param targets that the panel advises on
	 * @param close by whom, and why
	 * @throws Refusal WRONG_STATE unless the result is settled, and while the chair's own
	 * opinion is awaited
	 */
	public void closeEarly(Collection<UUID> targets, EarlyClose close) {
		requireOpen();
		if (membersToAdvise().contains(close.by())) {
			throw new Refusal(Reason.WRONG_STATE,
					"Your own opinion is awaited. Give it, or stand aside, before the sitting is closed early.");
		}
		if (!settled(targets)) {
			throw new Refusal(Reason.WRONG_STATE,
					"The sitting cannot be closed early: an opinion that is awaited could change its result, or none "
							+ "is awaited.");
		}
		this.early = close;
	}

	/**
	 * How the sitting was closed before all had advised.
	 * @return empty unless it was
	 */
	public Optional<EarlyClose> earlyClose() {
		return Optional.ofNullable(this.early);
	}

	/**
	 * The members whose opinion is no longer asked for, because the sitting was closed
	 * early.
	 * @return in the order of the panel; nobody unless the early close stands
	 */
	public List<PersonId> passedOver() {
		return closedEarly() ? awaited() : List.of();
	}

	private boolean closedEarly() {
		return this.early != null && this.early.stands();
	}

	/**
	 * The chair minutes the decision, which closes the sitting.
	 * @param determination what the council's rules make of the opinions
	 * @param text the minute
	 * @param facts what the house itself puts beside it
	 * @param by who writes it
	 * @param at when
	 * @throws Refusal WRONG_STATE while opinions or the answer to a ruling are awaited,
	 * or too few opinions were given
	 */
	public void close(Determination determination, String text, List<String> facts, PersonId by, Instant at) {
		requireOpen();
		if (openRuling().isPresent()) {
			throw new Refusal(Reason.WRONG_STATE,
					"A ruling on a member waits for a second member. It is decided before the minute.");
		}
		if (!complete()) {
			throw new Refusal(Reason.WRONG_STATE,
					"The council has not decided yet: opinions are awaited, or too few were given.");
		}
		this.minute = new Minute(determination, text, facts, by, at);
	}

	/**
	 * Whether a person may read the opinions of others: a member after giving an opinion,
	 * the chair once all are given, and those who act on the decision once it is minuted.
	 * A member who stood aside reads none.
	 * @param reader who
	 * @return true when all opinions that were given may be shown
	 */
	public boolean mayRead(Person reader) {
		PanelMember seat = this.panel.get(reader.id());
		if (seat != null) {
			return reader.enabled() && seat.votes();
		}
		boolean minuted = minute().isPresent();
		boolean actsOnIt = reader.is(Role.DIRECTOR) || reader.is(Role.MANAGER) || reader.is(Role.CASE_OFFICER);
		return (reader.is(Role.COUNCIL_CHAIR) && membersToAdvise().isEmpty()) || (actsOnIt && minuted);
	}

	/**
	 * The opinions that a person may read.
	 * @param reader who
	 * @return all that were given, or the reader's own, or none
	 */
	public List<GivenOpinion> opinionsFor(Person reader) {
		boolean all = mayRead(reader);
		return opinions().stream().filter((given) -> all || given.member().equals(reader.id())).toList();
	}

	/**
	 * The members of whom something is still expected.
	 * @return in the order of the panel
	 */
	public List<PersonId> membersToAdvise() {
		return closedEarly() ? List.of() : awaited();
	}

	private List<PersonId> awaited() {
		return this.panel.values().stream().filter(PanelMember::isAwaited).map(PanelMember::person).toList();
	}

	/**
	 * Whether a person has a seat, also one who stood aside.
	 * @param person who
	 * @return true from being named on
	 */
	public boolean seats(PersonId person) {
		return this.panel.containsKey(person);
	}

	/**
	 * Whether a person was named and stood aside.
	 * @param person who
	 * @return true for ever after
	 */
	public boolean stoodAside(PersonId person) {
		return this.panel.values().stream().anyMatch((seat) -> seat.person().equals(person) && seat.stoodAside());
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

	private Stream<Opinion.Advised> advised() {
		return this.panel.values()
			.stream()
			.filter(PanelMember::votes)
			.flatMap((member) -> member.opinion().stream())
			.map(GivenOpinion::opinion)
			.filter(Opinion.Advised.class::isInstance)
			.map(Opinion.Advised.class::cast);
	}

	public boolean quorumMet() {
		return this.convened.quorum().metBy(votes().voting());
	}

	/**
	 * How many of those voting must be in favour.
	 * @param votes all of them, on one target or on the letter
	 * @return by the rule that the panel was convened under
	 */
	public int majorityNeeded(Votes votes) {
		return this.convened.rule().rule().majority().needed(votes.voting());
	}

	/**
	 * Where the sitting stands against its rule, in one sentence.
	 * @return for example "3 of 5 given, 1 stood aside, quorum met."
	 */
	public String standing() {
		int aside = this.panel.size() - takingPart();
		int over = passedOver().size();
		return votes().voting() + " of " + this.panel.size() + " given, "
				+ ((aside == 0) ? "nobody" : String.valueOf(aside)) + " stood aside, "
				+ ((over == 0) ? "" : over + " no longer asked, ") + "quorum "
				+ (quorumMet() ? "met." : "not met yet.");
	}

	/**
	 * What the council decided.
	 * @return the decision once the chair has minuted it
	 */
	public Optional<Decision> decision() {
		return minute().map(Minute::decision);
	}

	/**
	 * Whether there is something to decide on.
	 * @return true once nobody is awaited and the quorum is met
	 */
	public boolean complete() {
		return membersToAdvise().isEmpty() && quorumMet();
	}

	/**
	 * The opinions that withhold approval of any target, by a dissent or because more
	 * evidence is needed. They go to the director in full.
	 * @return in the order of the panel
	 */
	public List<GivenOpinion> dissents() {
		return opinions().stream().filter(GivenOpinion::withholds).toList();
	}

	/**
	 * Every opinion that stands, also one that stands aside, and none of a member who
	 * withdrew later. Ask {@link #opinionsFor} before showing them.
	 * @return in the order of the panel
	 */
	public List<GivenOpinion> opinions() {
		return this.panel.values()
			.stream()
			.filter((member) -> member.withdrawal().isEmpty())
			.flatMap((member) -> member.opinion().stream())
			.toList();
	}

	public List<PanelMember> panel() {
		return List.copyOf(this.panel.values());
	}

	public Convened convened() {
		return this.convened;
	}

	public Optional<Minute> minute() {
		return Optional.ofNullable(this.minute);
	}

	private PanelMember seatOf(PersonId member) {
		requireOpen();
		PanelMember seat = this.panel.get(member);
		if (seat == null) {
			throw new Refusal(Reason.NOT_YOURS, "You do not sit on this panel.");
		}
		return seat;
	}

	private int takingPart() {
		return Math.toIntExact(this.panel.values().stream().filter((member) -> !member.stoodAside()).count());
	}

	private static void requireRoom(CouncilRule rule, int members) {
		if (members > rule.most()) {
			throw new Refusal(Reason.FIELD_INVALID,
					"A panel has at most " + rule.most() + " members. Name fewer of them.");
		}
	}

	private static void requireStays(PanelMember seat) {
		if (seat.stoodAside()) {
			throw new Refusal(Reason.WRONG_STATE, "You stood aside, so you cannot give an opinion.");
		}
	}

	/**
	 * Insists that the panel cannot decide as it is.
	 * @throws Refusal WRONG_STATE while opinions are awaited, when the quorum is met, and
	 * once the sitting is closed
	 */
	void requireTooFew() {
		requireOpen();
		if (!membersToAdvise().isEmpty() || quorumMet()) {
			throw new Refusal(Reason.WRONG_STATE,
					"The panel is fixed. Members are replaced, or the submission is returned, only when too few of them "
							+ "can advise.");
		}
	}

	private void requireAsked() {
		if (closedEarly()) {
			throw new Refusal(Reason.WRONG_STATE,
					"The chair closed this sitting early: no opinion that was awaited could change its result. Yours is "
							+ "no longer asked for.");
		}
	}

	private void requireOpen() {
		if (this.minute != null) {
			throw new Refusal(Reason.WRONG_STATE, "The sitting is closed: its decision is minuted.");
		}
	}

	private void requireSamePapers(GivenOpinion given) {
		Convened.Papers papers = this.convened.papers();
		if (!given.letter().equals(papers.letter()) || !given.manifest().equals(papers.manifest())) {
			throw new Refusal(Reason.STALE_VERSION,
					"The papers before the panel are not the ones you were shown. Open the paper again.");
		}
	}

}
