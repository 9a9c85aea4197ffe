package org.gravamen.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One sitting as somebody would keep it on a sheet of paper: lists of people and what
 * they said.
 */
final class PlainRound {

	static final int APPROVE = 0;

	static final int CHANGES = 1;

	static final int DISSENT = 2;

	static final int EVIDENCE = 3;

	private static final int CHANGES_REQUIRED = 1;

	private static final int MORE_EVIDENCE = 2;

	final PlainRule rule;

	final int letter;

	final int exhibits;

	final boolean followUp;

	final List<Integer> seats = new ArrayList<>();

	final Set<Integer> declared = new HashSet<>();

	final Map<Integer, Map<Integer, Integer>> said = new HashMap<>();

	final Set<Integer> aside = new HashSet<>();

	/** Of those aside, whose opinion is taken off the table. */
	final Set<Integer> withdrawn = new HashSet<>();

	int ruledOn = -1;

	int second = -1;

	int minuted = -1;

	PlainRound(PlainRule rule, int letter, int exhibits, boolean followUp) {
		this.rule = rule;
		this.letter = letter;
		this.exhibits = exhibits;
		this.followUp = followUp;
	}

	boolean closed() {
		return this.minuted >= 0;
	}

	boolean rulingWaits() {
		return this.ruledOn >= 0;
	}

	/** Sent back: by its minute, or because it was never minuted. */
	boolean goesOn() {
		return !closed() || this.minuted == CHANGES_REQUIRED || this.minuted == MORE_EVIDENCE;
	}

	List<Integer> staying() {
		return this.seats.stream().filter((one) -> !this.aside.contains(one)).toList();
	}

	List<Integer> awaited() {
		return staying().stream().filter((one) -> !this.said.containsKey(one)).toList();
	}

	List<Integer> voting() {
		return staying().stream().filter(this.said::containsKey).toList();
	}

	/** Whose opinions lie on the table, also those that only stand aside. */
	List<Integer> shown() {
		return this.seats.stream()
			.filter((one) -> this.said.containsKey(one) && !this.withdrawn.contains(one))
			.toList();
	}

	/** How often each is advised on a target. */
	List<Integer> votesOn(int target) {
		int[] counts = new int[4];
		for (int member : voting()) {
			Integer advice = this.said.getOrDefault(member, Map.of()).get(target);
			if (advice != null) {
				counts[advice]++;
			}
		}
		return List.of(counts[APPROVE], counts[CHANGES], counts[DISSENT], counts[EVIDENCE]);
	}

	/** How often each is the gravest that somebody advises. */
	List<Integer> votes() {
		int[] counts = new int[4];
		for (int member : voting()) {
			Set<Integer> advice = new HashSet<>(this.said.getOrDefault(member, Map.of()).values());
			if (advice.contains(DISSENT)) {
				counts[DISSENT]++;
			}
			else if (advice.contains(EVIDENCE)) {
				counts[EVIDENCE]++;
			}
			else if (advice.contains(CHANGES)) {
				counts[CHANGES]++;
			}
			else {
				counts[APPROVE]++;
			}
		}
		return List.of(counts[APPROVE], counts[CHANGES], counts[DISSENT], counts[EVIDENCE]);
	}

	/** Who withholds approval of any target. */
	List<Integer> dissenting() {
		return voting().stream()
			.filter((one) -> this.said.getOrDefault(one, Map.of()).values().stream().anyMatch((it) -> it >= DISSENT))
			.toList();
	}

	boolean quorumMet() {
		return voting().size() >= this.rule.quorum();
	}

	boolean quorumInDanger() {
		return staying().size() <= this.rule.quorum();
	}

	boolean complete() {
		return awaited().isEmpty() && quorumMet();
	}

	void leaves(int member) {
		if (this.aside.add(member)) {
			this.withdrawn.add(member);
		}
	}

	@Override
	public String toString() {
		return this.seats.stream()
			.map((one) -> one + (this.declared.contains(one) ? " declared" : "")
					+ (this.said.containsKey(one) ? " said " + this.said.get(one) : "")
					+ (this.aside.contains(one) ? " aside" : ""))
			.collect(Collectors.joining(", ", this.rule + " ", ""));
	}

}
