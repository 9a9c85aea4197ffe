package org.gravamen.council;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A member gives an opinion or stands aside, on a paper that was offered while its own
 * form had a tick for that. Who stands aside by it answers nothing else, and gives no
 * reason.
 *
 * @param standAside that the member must stand aside
 * @param earlier as {@link GiveOpinion} says
 * @param targets as there
 * @param reasonableGrounds as there
 * @param exhibitsDoubted as there
 * @param corroboration as there
 * @param sourceRisk as there
 * @param defamation as there
 * @param disclosure as there
 * @param writtenOpinion as there
 * @param notPrivileged as there
 * @param declared as there
 */
public record OpinionOrAside(boolean standAside, GiveOpinion.@Nullable Earlier earlier,
		List<@Valid AdviceOnTarget> targets, Views.@Nullable ReasonableGrounds reasonableGrounds,
		@Size(max = 4000) @Nullable String exhibitsDoubted, Views.@Nullable Corroboration corroboration,
		Views.@Nullable SourceRisk sourceRisk, Views.@Nullable Defamation defamation,
		Views.@Nullable Disclosure disclosure, @Size(max = 20000) @Nullable String writtenOpinion,
		boolean notPrivileged, boolean declared) {

	@AssertTrue(message = "Confirm that this opinion is your own.")
	boolean isItsAuthors() {
		return this.standAside || this.declared;
	}

	@AssertTrue(message = "Say what you advise on each target.")
	boolean isAdvised() {
		return this.standAside || opinion().isAdvised();
	}

	@AssertTrue(message = "Give your view on the evidence, on defamation and on disclosure.")
	boolean isViewGiven() {
		return this.standAside || opinion().isViewGiven();
	}

	@AssertTrue(message = "Name the exhibits that you doubt.")
	boolean isDoubtNamed() {
		return this.standAside || opinion().isDoubtNamed();
	}

	/**
	 * What is answered where the member does not stand aside.
	 * @return the same answers, without the tick
	 */
	GiveOpinion opinion() {
		return new GiveOpinion(this.earlier, this.targets, this.reasonableGrounds, this.exhibitsDoubted,
				this.corroboration, this.sourceRisk, this.defamation, this.disclosure, this.writtenOpinion,
				this.notPrivileged, this.declared);
	}

}
