package org.gravamen.council;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A member gives an opinion. To stand aside is another act, on a page of its own.
 *
 * @param earlier whether the member's opinion on an earlier version stands for this one;
 * asked of who gave one
 * @param targets what is advised on each target
 * @param reasonableGrounds whether there are reasonable grounds to suspect
 * @param exhibitsDoubted which exhibits are doubted; needed when some are
 * @param corroboration the standard of corroboration
 * @param sourceRisk the risk to sources
 * @param defamation the risk that the letter defames
 * @param disclosure how far the letter may be shown
 * @param writtenOpinion the opinion in the member's own words, if there is one; a file is
 * no answer, and lies by the paper ({@link OpinionFiles})
 * @param notPrivileged that it is not to be marked as privileged, as it is otherwise
 * @param declared that the opinion is the member's own
 */
public record GiveOpinion(@Nullable Earlier earlier, List<@Valid AdviceOnTarget> targets,
		Views.@Nullable ReasonableGrounds reasonableGrounds, @Size(max = 4000) @Nullable String exhibitsDoubted,
		Views.@Nullable Corroboration corroboration, Views.@Nullable SourceRisk sourceRisk,
		Views.@Nullable Defamation defamation, Views.@Nullable Disclosure disclosure,
		@Size(max = 20000) @Nullable String writtenOpinion, boolean notPrivileged,
		@AssertTrue(message = "Confirm that this opinion is your own.") boolean declared) {

	@AssertTrue(message = "Say what you advise on each target.")
	boolean isAdvised() {
		return confirms() || !this.targets.isEmpty();
	}

	@AssertTrue(message = "Give your view on the evidence, on defamation and on disclosure.")
	boolean isViewGiven() {
		return confirms() || (this.reasonableGrounds != null && this.corroboration != null && this.sourceRisk != null
				&& this.defamation != null && this.disclosure != null);
	}

	@AssertTrue(message = "Name the exhibits that you doubt.")
	boolean isDoubtNamed() {
		return confirms() || this.reasonableGrounds != Views.ReasonableGrounds.YES_SAVE_FOR
				|| (this.exhibitsDoubted != null && !this.exhibitsDoubted.isBlank());
	}

	/**
	 * Whether an earlier opinion is confirmed as it stands.
	 * @return then nothing else is asked
	 */
	boolean confirms() {
		return this.earlier == Earlier.STANDS;
	}

	/**
	 * The opinion that is given, where none is confirmed.
	 * @param panel what the targets are called, and which there are
	 * @return the opinion
	 * @throws org.gravamen.vocabulary.Refusal STALE_VERSION when it is not on exactly
	 * these targets
	 */
	Opinion.Advised opinion(AdvisedTargets panel) {
		return new Opinion.Advised(panel.all(this.targets), views(),
				Opinion.Writing.of(Optional.ofNullable(this.writtenOpinion).orElse(""), !this.notPrivileged));
	}

	private Views views() {
		return new Views(Objects.requireNonNull(this.reasonableGrounds),
				Optional.ofNullable(this.exhibitsDoubted).orElse(""), Objects.requireNonNull(this.corroboration),
				Objects.requireNonNull(this.sourceRisk), Optional.ofNullable(this.defamation),
				Optional.ofNullable(this.disclosure));
	}

	/** What becomes of an earlier opinion. */
	public enum Earlier {

		STANDS, ALTER

	}

}
