package org.gravamen.council;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.Refusal.Reason;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The council's rules: one person proposes a version, another adopts it, and a version
 * that was adopted stays as it is. Each act is an entry in the record of the house. A
 * sitting keeps the version that it was convened under.
 */
@Service
public class RuleBook {

	private final RuleRows rows;

	private final Chronicle chronicle;

	private final Clock clock;

	RuleBook(RuleRows rows, Chronicle chronicle, Clock clock) {
		this.rows = rows;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * The rules under which a panel is convened today.
	 * @return the newest version that was adopted
	 */
	public RuleVersion current() {
		return version(this.rows.adopted().get(0));
	}

	/**
	 * Every version.
	 * @return the newest first
	 */
	public List<RuleProposal> versions() {
		return this.rows.adopted();
	}

	/**
	 * What waits for a second person.
	 * @return the proposal, if there is one
	 */
	public Optional<RuleProposal> proposal() {
		return this.rows.waiting().stream().findFirst();
	}

	/**
	 * Proposes rules.
	 * @param rule what they shall be
	 * @param reason why
	 * @param by by whom
	 * @throws Refusal WRONG_STATE while another proposal waits, FIELD_INVALID when they
	 * are the rules already or nobody says why
	 */
	@Transactional
	public void propose(CouncilRule rule, String reason, PersonId by) {
		if (!this.rows.waiting().isEmpty()) {
			throw new Refusal(Reason.WRONG_STATE,
					"A proposal waits already. Have it adopted or set it aside, then propose another.");
		}
		if (reason.isBlank()) {
			throw new Refusal(Reason.FIELD_INVALID, "Say why the rules shall change.");
		}
		if (rule.equals(current().rule())) {
			throw new Refusal(Reason.FIELD_INVALID, "These are the rules already. Change one of them.");
		}
		this.rows.keep(new RuleProposal(UUID.randomUUID(), rule, reason.strip(),
				new RuleProposal.Signed(Optional.of(by), this.clock.instant()), Optional.empty(), Optional.empty()));
		this.chronicle.enter(Chronicle.HOUSE,
				Happening.of("Council’s rules proposed").by(by).outcome(inOne(rule)).why(reason.strip()));
	}

	/**
	 * Adopts a proposal: from now on panels are convened under it.
	 * @param id which proposal
	 * @param by by whom
	 * @throws Refusal NOT_YOURS to whoever proposed it, TASK_ALREADY_DONE when it no
	 * longer waits
	 */
	@Transactional
	public void adopt(UUID id, PersonId by) {
		RuleProposal proposal = waiting(id);
		if (proposal.proposed().by().equals(Optional.of(by))) {
			throw new Refusal(Reason.NOT_YOURS, "You proposed these rules, so somebody else must adopt them.");
		}
		int version = current().number() + 1;
		insist(adopts(id, version, by));
		this.chronicle.enter(Chronicle.HOUSE,
				Happening.of("Council’s rules adopted")
					.by(by)
					.outcome("version " + version + ": " + inOne(proposal.rule())));
	}

	/**
	 * Sets a proposal aside.
	 * @param id which proposal
	 * @param by by whom, also whoever proposed it
	 * @throws Refusal TASK_ALREADY_DONE when it no longer waits
	 */
	@Transactional
	public void setAside(UUID id, PersonId by) {
		RuleProposal proposal = waiting(id);
		insist(this.rows.setAside(id, by, this.clock.instant()));
		this.chronicle.enter(Chronicle.HOUSE,
				Happening.of("Proposed rules of the council set aside").by(by).outcome(inOne(proposal.rule())));
	}

	/** Writes the first version, unless there is one. */
	@Transactional
	void begin(CouncilRule rule) {
		if (this.rows.adopted().isEmpty()) {
			RuleProposal.Signed withTheHouse = new RuleProposal.Signed(Optional.empty(), this.clock.instant());
			this.rows.keep(new RuleProposal(UUID.randomUUID(), rule, "", withTheHouse, Optional.of(withTheHouse),
					Optional.of(1)));
			this.chronicle.enter(Chronicle.HOUSE,
					Happening.of("Council’s rules adopted").outcome("version 1: " + inOne(rule)));
		}
	}

	RuleVersion version(int number) {
		return this.rows.adopted()
			.stream()
			.filter((one) -> one.version().equals(Optional.of(number)))
			.findFirst()
			.map(RuleBook::version)
			.orElseThrow();
	}

	private RuleProposal waiting(UUID id) {
		return this.rows.waiting()
			.stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(RuleBook::decided);
	}

	private boolean adopts(UUID id, int version, PersonId by) {
		try {
			return this.rows.adopt(id, version, by, this.clock.instant());
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	private static void insist(boolean done) {
		if (!done) {
			throw decided();
		}
	}

	private static Refusal decided() {
		return new Refusal(Reason.TASK_ALREADY_DONE,
				"This proposal no longer waits. Load the page again and read what stands now.");
	}

	private static RuleVersion version(RuleProposal adopted) {
		return new RuleVersion(adopted.version().orElseThrow(), adopted.rule());
	}

	private static String inOne(CouncilRule rule) {
		return String.join(" ", rule.sentences());
	}

}
