package org.gravamen.letter;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what two lists have in common: the longest common subsequence (Wagner and
 * Fischer, 1974). What both begin and end with is set aside first, so that the table
 * stays small where little changed.
 */
final class Changes {

	private Changes() {
	}

	static List<Change> between(List<String> before, List<String> after) {
		int head = commonHead(before, after);
		int tail = commonTail(before.subList(head, before.size()), after.subList(head, after.size()));
		List<Change> changes = new ArrayList<>();
		before.subList(0, head).forEach((text) -> changes.add(new Change(Change.Kind.KEPT, text)));
		middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), changes);
		before.subList(before.size() - tail, before.size())
			.forEach((text) -> changes.add(new Change(Change.Kind.KEPT, text)));
		return changes;
	}

	private static void middle(List<String> before, List<String> after, List<Change> changes) {
		int[][] common = common(before, after);
		int old = 0;
		int now = 0;
		while (old < before.size() || now < after.size()) {
			boolean bothLeft = old < before.size() && now < after.size();
			if (bothLeft && before.get(old).equals(after.get(now))) {
				changes.add(new Change(Change.Kind.KEPT, before.get(old)));
				old++;
				now++;
			}
			else if (now == after.size() || (bothLeft && common[old + 1][now] >= common[old][now + 1])) {
				changes.add(new Change(Change.Kind.DELETED, before.get(old++)));
			}
			else {
				changes.add(new Change(Change.Kind.INSERTED, after.get(now++)));
			}
		}
	}

	private static int[][] common(List<String> before, List<String> after) {
		int[][] common = new int[before.size() + 1][after.size() + 1];
		for (int old = before.size() - 1; old >= 0; old--) {
			for (int now = after.size() - 1; now >= 0; now--) {
				common[old][now] = before.get(old).equals(after.get(now)) ? common[old + 1][now + 1] + 1
						: Math.max(common[old + 1][now], common[old][now + 1]);
			}
		}
		return common;
	}

	private static int commonHead(List<String> before, List<String> after) {
		int shorter = Math.min(before.size(), after.size());
		int head = 0;
		while (head < shorter && before.get(head).equals(after.get(head))) {
			head++;
		}
		return head;
	}

	private static int commonTail(List<String> before, List<String> after) {
		int shorter = Math.min(before.size(), after.size());
		int tail = 0;
		while (tail < shorter && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
			tail++;
		}
		return tail;
	}

}
