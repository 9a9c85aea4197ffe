package org.gravamen.council;

import org.gravamen.vocabulary.Refusal;

/**
 * What a member advises.
 */
public sealed interface Opinion {

	/**
	 * Approves the letter for signature.
	 *
	 * @param views on the evidence
	 */
	record Approval(Views views) implements Opinion {
	}

	/**
	 * Approves the letter with changes.
	 *
	 * @param changes what must change
	 * @param views on the evidence
	 */
	record ApprovalWithChanges(String changes, Views views) implements Opinion {

		public ApprovalWithChanges {
			if (changes.isBlank()) {
				throw new Refusal(Refusal.Reason.FIELD_INVALID, "Set out the changes you require.");
			}
		}

	}

	/**
	 * Dissents. The reasons go to the director in full.
	 *
	 * @param reasons why
	 * @param views on the evidence
	 */
	record Dissent(String reasons, Views views) implements Opinion {

		public Dissent {
			if (reasons.isBlank()) {
				throw new Refusal(Refusal.Reason.FIELD_INVALID, "A dissent states its reasons.");
			}
		}

	}

	/** Stands aside for a conflict of interest; no reasons are needed. */
	record StoodAside() implements Opinion {
	}

}
