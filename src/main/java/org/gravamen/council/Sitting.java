package org.gravamen.council;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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

	private final Panel panel;

	private final RulingsOnMembers rulings;

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
		this.panel = new Panel(panel);
		this.rulings = new RulingsOnMembers(rulings);
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
		rule.requireRoom(named.size());
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
		this.panel.seat(seat.declaring(interest, at));
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
		this.panel.seat(seat.giving(given));
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
		this.panel.seat(seat.withdrawing(how));
		if (this.early != null && this.early.stands() && seat.votes()) {
			this.early = this.early.falling(how.at());
			// Whoever is asked again declares anew: time has passed, and the papers were
			// closed.
			this.panel.awaited().forEach((member) -> this.panel.seat(PanelMember.invited(member)));
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
		this.rulings.requireNoneOpen("A ruling waits for a second member already. It is decided first.");
		if (!this.panel.seats(ruling.member()) || this.panel.stoodAside(ruling.member())) {
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
		Ruling answered = this.rulings.answer(second, answer);
		PanelMember seat = seatOf(answered.member());
		if (answer.confirmed() && !seat.stoodAside()) {
			withdraw(seat, new Withdrawal(Withdrawal.Word.RULED, answered.reason(), answer.at()));
		}
		return answered;
	}

	/**
	 * The ruling that waits for a second member.
	 * @return it, if there is one
	 */
	public Optional<Ruling> openRuling() {
		return this.rulings.open();
	}

	/**
	 * Every ruling of the chair.
	 * @return the oldest first
	 */
	public List<Ruling> rulings() {
		return this.rulings.all();
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
		if (!this.panel.stoodAside(aside) || !standing().quorumInDanger()) {
			throw new Refusal(Reason.WRONG_STATE,
					"The panel is fixed. Only who stood aside is replaced, and only when hardly enough members are left.");
		}
		if (this.panel.seats(substitute)) {
			throw new Refusal(Reason.FIELD_INVALID, "Whom you named already sits on this panel. Name somebody else.");
		}
		rule().requireRoom(this.panel.takingPart() + 1);
		this.panel.seat(PanelMember.invited(substitute));
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
		if (newcomers.stream().anyMatch(this.panel::seats)) {
			throw new Refusal(Reason.FIELD_INVALID, "Somebody you named already sits on this panel. Name others.");
		}
		int missing = rule().quorum().opinions() - this.panel.votes().voting();
		if (newcomers.size() < missing) {
			throw new Refusal(Reason.FIELD_INVALID,
					"The panel needs at least " + missing + " more members. Name more of them.");
		}
		rule().requireRoom(this.panel.takingPart() + newcomers.size());
		newcomers.forEach((member) -> this.panel.seat(PanelMember.invited(member)));
	}

	/**
	 * Whether the result is the same whatever the members who are awaited may advise on
	 * each target, and whether or not they stand aside.
	 * @param targets that the panel advises on
	 * @return false below the quorum, while a ruling waits, and when nobody is awaited
	 */
	public boolean settled(Collection<UUID> targets) {
		return this.minute == null && openRuling().isEmpty() && standing().settled(targets);
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
		if (standing().awaited().contains(close.by())) {
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
		this.rulings
			.requireNoneOpen("A ruling on a member waits for a second member. It is decided before the minute.");
		if (!standing().complete()) {
			throw new Refusal(Reason.WRONG_STATE,
					"The council has not decided yet: opinions are awaited, or too few were given.");
		}
		this.minute = new Minute(determination, text, facts, by, at);
	}

	/**
	 * Who may read what its members advise.
	 * @return as it is now
	 */
	public Readership readership() {
		return new Readership(this);
	}

	/**
	 * Where the sitting stands against its rule.
	 * @return as it is now
	 */
	public PanelStanding standing() {
		return new PanelStanding(rule(), this.panel, closedEarly());
	}

	/**
	 * What the council decided.
	 * @return the decision once the chair has minuted it
	 */
	public Optional<Decision> decision() {
		return minute().map(Minute::decision);
	}

	public Panel panel() {
		return this.panel;
	}

	public Convened convened() {
		return this.convened;
	}

	public Optional<Minute> minute() {
		return Optional.ofNullable(this.minute);
	}

	private PanelMember seatOf(PersonId member) {
		requireOpen();
		return this.panel.member(member)
			.orElseThrow(() -> new Refusal(Reason.NOT_YOURS, "You do not sit on this panel."));
	}

	private CouncilRule rule() {
		return this.convened.rule().rule();
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
		if (!standing().awaited().isEmpty() || standing().quorumMet()) {
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
