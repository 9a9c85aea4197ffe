package org.gravamen.council.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.gravamen.council.CouncilRule;
import org.gravamen.council.DissentDuty;
import org.gravamen.council.Majority;
import org.gravamen.council.Quorum;
import org.gravamen.vocabulary.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Rules as somebody types them.
 *
 * @param fewest the fewest members of a panel
 * @param most the most members of a panel
 * @param quorum how many opinions are needed
 * @param majority the name of a {@link Majority}
 * @param dissent the name of a {@link DissentDuty}
 * @param reason why the rules shall change
 */
record RuleForm(@Nullable String fewest, @Nullable String most, @Nullable String quorum, @Nullable String majority,
		@Nullable String dissent, @Nullable String reason) {

	private static final int LONGEST = 4000;

	static RuleForm of(CouncilRule rule) {
		return new RuleForm(String.valueOf(rule.fewest()), String.valueOf(rule.most()),
				String.valueOf(rule.quorum().opinions()), rule.majority().name(), rule.dissent().name(), "");
	}

	/** What must be put right, by field. */
	Map<String, String> faults() {
		Map<String, String> faults = new LinkedHashMap<>();
		number("fewest", this.fewest, "Write how many members a panel has at least, as a whole number.", faults);
		number("most", this.most, "Write how many members a panel has at most, as a whole number.", faults);
		number("quorum", this.quorum, "Write how many opinions are needed, as a whole number from 1.", faults);
		if (chosen(Majority.values(), this.majority).isEmpty()) {
			faults.put("majority", "Say which majority decides.");
		}
		if (chosen(DissentDuty.values(), this.dissent).isEmpty()) {
			faults.put("dissent", "Say what a dissent requires of the director.");
		}
		if (why().isEmpty() || why().length() > LONGEST) {
			faults.put("reason", "Say why the rules shall change, in at most 4,000 characters.");
		}
		return faults.isEmpty() ? wholeFaults() : faults;
	}

	CouncilRule rule() {
		return new CouncilRule(read(this.fewest), read(this.most), new Quorum(read(this.quorum)),
				chosen(Majority.values(), this.majority).orElseThrow(),
				chosen(DissentDuty.values(), this.dissent).orElseThrow());
	}

	String why() {
		return (this.reason != null) ? this.reason.strip() : "";
	}

	private Map<String, String> wholeFaults() {
		try {
			rule();
			return Map.of();
		}
		catch (Refusal refusal) {
			return Map.of("fewest", refusal.sentence());
		}
	}

	private static void number(String key, @Nullable String typed, String sentence, Map<String, String> faults) {
		if (typed == null || !typed.strip().matches("[1-9][0-9]?")) {
			faults.put(key, sentence);
		}
	}

	private static int read(@Nullable String typed) {
		return Integer.parseInt(String.valueOf(typed).strip());
	}

	private static <T extends Enum<T>> Optional<T> chosen(T[] offered, @Nullable String name) {
		return Arrays.stream(offered).filter((one) -> one.name().equals(name)).findFirst();
	}

}
