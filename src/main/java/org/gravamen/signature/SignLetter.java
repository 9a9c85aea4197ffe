package org.gravamen.signature;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the director answers about a letter that was fixed.
 *
 * @param decision sign, return or decline
 * @param readToEnd that the letter was read to its end, to sign it
 * @param readDissent that the dissent was read, when there is one, to sign it
 * @param signedName the full name, typed to sign
 * @param directions what to change, when it is returned
 * @param reasons why not, when it is declined
 * @param dissentReasons why it is signed although approval was withheld, when the
 * council's rules ask for that
 */
public record SignLetter(@NotNull Decision decision, boolean readToEnd, boolean readDissent,
		@Size(max = 200) @Nullable String signedName, @Size(max = 10000) @Nullable String directions,
		@Size(max = 10000) @Nullable String reasons, @Size(max = 10000) @Nullable String dissentReasons) {

	/**
	 * A letter is read before it is signed, and signed by a name.
	 * @return whether both hold where they must
	 */
	@AssertTrue(message = "Read the letter to its end, and write your full name to sign.")
	public boolean isReadAndNamedWhenSigned() {
		return this.decision != Decision.SIGN || (this.readToEnd && given(this.signedName));
	}

	/**
	 * A return gives directions.
	 * @return whether they were given where they must be
	 */
	@AssertTrue(message = "Say what must be changed before you can sign.")
	public boolean isDirectedWhenReturned() {
		return this.decision != Decision.RETURN || given(this.directions);
	}

	/**
	 * A refusal gives reasons.
	 * @return whether they were given where they must be
	 */
	@AssertTrue(message = "Say why you decline to sign.")
	public boolean isReasonedWhenDeclined() {
		return this.decision != Decision.DECLINE || given(this.reasons);
	}

	/** Why it is signed all the same; empty when nobody asked. */
	String againstDissent() {
		return (this.dissentReasons != null) ? this.dissentReasons.strip() : "";
	}

	String words() {
		return String.valueOf(switch (this.decision) {
			case SIGN -> this.signedName;
			case RETURN -> this.directions;
			case DECLINE -> this.reasons;
		});
	}

	private static boolean given(@Nullable String text) {
		return text != null && !text.isBlank();
	}

	/** The three answers. */
	public enum Decision {

		/** Sign the letter. */
		SIGN(DirectorsDecision.Kind.SIGNED),
		/** Return it with directions. */
		RETURN(DirectorsDecision.Kind.RETURNED),
		/** Decline to sign it. */
		DECLINE(DirectorsDecision.Kind.DECLINED);

		private final DirectorsDecision.Kind kind;

		Decision(DirectorsDecision.Kind kind) {
			this.kind = kind;
		}

		DirectorsDecision.Kind kind() {
			return this.kind;
		}

	}

}
