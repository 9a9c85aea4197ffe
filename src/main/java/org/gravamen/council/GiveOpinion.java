package org.gravamen.council;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A member gives an opinion. Who stands aside answers nothing else.
 *
 * @param standAside that the member must stand aside
 * @param earlier whether the member's opinion on an earlier version stands for this one;
 * asked of who gave one
 * @param targets what is advised on each target
 * @param reasonableGrounds whether there are reasonable grounds to suspect
 * @param exhibitsDoubted which exhibits are doubted; needed when some are
 * @param corroboration the standard of corroboration
 * @param sourceRisk the risk to sources
 * @param defamation the risk that the letter defames
 * @param disclosure how far the letter may be shown
 * @param writtenOpinion the opinion in the member's own words, if there is one
 * @param notPrivileged that it is not to be marked as privileged, as it is otherwise
 * @param declared that the opinion is the member's own
 */
public record GiveOpinion(boolean standAside, @Nullable Earlier earlier, List<@Valid AdviceOnTarget> targets,
		Views.@Nullable ReasonableGrounds reasonableGrounds, @Size(max = 4000) @Nullable String exhibitsDoubted,
		Views.@Nullable Corroboration corroboration, Views.@Nullable SourceRisk sourceRisk,
		Views.@Nullable Defamation defamation, Views.@Nullable Disclosure disclosure,
		@Size(max = 20000) @Nullable String writtenOpinion, boolean notPrivileged, boolean declared) {

	@AssertTrue(message = "Confirm that this opinion is your own.")
	boolean isItsAuthors() {
		return this.standAside || this.declared;
	}

	@AssertTrue(message = "Say what you advise on each target.")
	boolean isAdvised() {
		return saysNoMore() || !this.targets.isEmpty();
	}

	@AssertTrue(message = "Give your view on the evidence, on defamation and on disclosure.")
	boolean isViewGiven() {
		return saysNoMore() || (this.reasonableGrounds != null && this.corroboration != null && this.sourceRisk != null
				&& this.defamation != null && this.disclosure != null);
	}

	@AssertTrue(message = "Name the exhibits that you doubt.")
	boolean isDoubtNamed() {
		return saysNoMore() || this.reasonableGrounds != Views.ReasonableGrounds.YES_SAVE_FOR
				|| (this.exhibitsDoubted != null && !this.exhibitsDoubted.isBlank());
	}

	/**
	 * Whether an earlier opinion is confirmed as it stands.
	 * @return then nothing else is asked
	 */
	boolean confirms() {
		return !this.standAside && this.earlier == Earlier.STANDS;
	}

	private boolean saysNoMore() {
		return this.standAside || confirms();
	}

	/**
	 * The opinion that is given, where none is confirmed.
	 * @param panel what the targets are called, and which there are
	 * @return the opinion
	 * @throws org.gravamen.vocabulary.Refusal STALE_VERSION when it is not on exactly
	 * these targets
	 */
	Opinion opinion(AdvisedTargets panel) {
		return this.standAside ? new Opinion.StoodAside() : new Opinion.Advised(panel.all(this.targets), views(),
				new Opinion.Writing(Optional.ofNullable(this.writtenOpinion).orElse(""), !this.notPrivileged));
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
