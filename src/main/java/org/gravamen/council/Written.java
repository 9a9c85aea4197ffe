package org.gravamen.council;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An opinion as columns and entries write it down.
 *
 * @param advice which kind
 * @param words the changes or the reasons; empty for the other kinds
 * @param views on the evidence; null when the member stood aside
 */
record Written(Advice advice, String words, @Nullable Views views) {

	static Written of(Opinion opinion) {
		if (opinion instanceof Opinion.Approval approval) {
			return new Written(Advice.APPROVE, "", approval.views());
		}
		if (opinion instanceof Opinion.ApprovalWithChanges approval) {
			return new Written(Advice.APPROVE_WITH_CHANGES, approval.changes(), approval.views());
		}
		if (opinion instanceof Opinion.Dissent dissent) {
			return new Written(Advice.DISSENT, dissent.reasons(), dissent.views());
		}
		return new Written(Advice.STAND_ASIDE, "", null);
	}

	Opinion opinion() {
		return switch (this.advice) {
			case APPROVE -> new Opinion.Approval(Objects.requireNonNull(this.views));
			case APPROVE_WITH_CHANGES ->
				new Opinion.ApprovalWithChanges(this.words, Objects.requireNonNull(this.views));
			case DISSENT -> new Opinion.Dissent(this.words, Objects.requireNonNull(this.views));
			case STAND_ASIDE -> new Opinion.StoodAside();
		};
	}

	/** In the words of an entry: "approve with changes". */
	String outcome() {
		return switch (this.advice) {
			case APPROVE -> "approve";
			case APPROVE_WITH_CHANGES -> "approve with changes";
			case DISSENT -> "dissent";
			case STAND_ASIDE -> "stands aside";
		};
	}

}
