package org.gravamen.council;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A member gives an opinion on the letter as a whole, on a paper that was offered before
 * each target was asked about.
 *
 * @param advice what is advised
 * @param changesRequired what must change; needed when it is approved with changes
 * @param dissentReasons why; needed for a dissent
 * @param reasonableGrounds whether there are reasonable grounds to suspect; needed unless
 * the member stands aside
 * @param exhibitsDoubted which exhibits are doubted; needed when some are
 * @param corroboration the standard of corroboration; needed unless the member stands
 * aside
 * @param sourceRisk the risk to sources; needed unless the member stands aside
 * @param declared that the opinion is the member's own; needed unless the member stands
 * aside
 */
public record OpinionOnTheLetter(@NotNull(message = "Say what you advise.") Whole advice,
		@Size(max = 8000) @Nullable String changesRequired, @Size(max = 8000) @Nullable String dissentReasons,
		Views.@Nullable ReasonableGrounds reasonableGrounds, @Size(max = 4000) @Nullable String exhibitsDoubted,
		Views.@Nullable Corroboration corroboration, Views.@Nullable SourceRisk sourceRisk, boolean declared) {

	@AssertTrue(message = "Confirm that this opinion is your own.")
	boolean isItsAuthors() {
		return this.advice == Whole.STAND_ASIDE || this.declared;
	}

	@AssertTrue(message = "Set out the changes you require.")
	boolean isChangesSetOut() {
		return this.advice != Whole.APPROVE_WITH_CHANGES || said(this.changesRequired);
	}

	@AssertTrue(message = "A dissent states its reasons.")
	boolean isDissentReasoned() {
		return this.advice != Whole.DISSENT || said(this.dissentReasons);
	}

	@AssertTrue(message = "Give your view on the evidence.")
	boolean isViewGiven() {
		return this.advice == Whole.STAND_ASIDE
				|| (this.reasonableGrounds != null && this.corroboration != null && this.sourceRisk != null);
	}

	@AssertTrue(message = "Name the exhibits that you doubt.")
	boolean isDoubtNamed() {
		return this.reasonableGrounds != Views.ReasonableGrounds.YES_SAVE_FOR || said(this.exhibitsDoubted);
	}

	Opinion opinion() {
		return switch (this.advice) {
			case APPROVE -> advised(Advice.APPROVE, "");
			case APPROVE_WITH_CHANGES -> advised(Advice.APPROVE_WITH_CHANGES, this.changesRequired);
			case DISSENT -> advised(Advice.DISSENT, this.dissentReasons);
			case STAND_ASIDE -> new Opinion.StoodAside();
		};
	}

	private Opinion advised(Advice what, @Nullable String grounds) {
		return new Opinion.Advised(List.of(OnTarget.whole(what, Optional.ofNullable(grounds).orElse(""))), views(),
				Opinion.Writing.none());
	}

	private Views views() {
		return new Views(Objects.requireNonNull(this.reasonableGrounds),
				Optional.ofNullable(this.exhibitsDoubted).orElse(""), Objects.requireNonNull(this.corroboration),
				Objects.requireNonNull(this.sourceRisk), Optional.empty(), Optional.empty());
	}

	private static boolean said(@Nullable String words) {
		return words != null && !words.isBlank();
	}

	/** What that form offered. */
	public enum Whole {

		APPROVE, APPROVE_WITH_CHANGES, DISSENT, STAND_ASIDE

	}

}
