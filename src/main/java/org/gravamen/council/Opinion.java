package org.gravamen.council;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.Refusal;

/**
 * What a member advises.
 */
public sealed interface Opinion {

	/**
	 * Advises on each target, and on the whole.
	 *
	 * @param onTargets what on each; one without a target when the letter was advised on
	 * as a whole
	 * @param views on the evidence and the law
	 * @param writing what the member wrote beside
	 */
	record Advised(List<OnTarget> onTargets, Views views, Writing writing) implements Opinion {

		private static final List<Advice> FROM_THE_GRAVEST = List.of(Advice.DISSENT, Advice.MORE_EVIDENCE,
				Advice.APPROVE_WITH_CHANGES, Advice.APPROVE);

		/**
		 * Makes an opinion.
		 * @throws Refusal FIELD_INVALID when nothing is advised
		 */
		public Advised {
			onTargets = List.copyOf(onTargets);
			if (onTargets.isEmpty()) {
				throw new Refusal(Refusal.Reason.FIELD_INVALID, "Say what you advise on each target.");
			}
		}

		/**
		 * What is advised on a target.
		 * @param target which
		 * @return empty when the opinion says nothing of it
		 */
		public Optional<OnTarget> on(UUID target) {
			return this.onTargets.stream().filter((one) -> one.concerns(target)).findFirst();
		}

		/**
		 * The same opinion with a file.
		 * @param file which, if any
		 * @return with that file and no other
		 */
		Advised with(Optional<OpinionFile> file) {
			return new Advised(this.onTargets, this.views,
					new Writing(this.writing.text(), this.writing.privileged(), file));
		}

		/**
		 * What it comes to for the letter: the gravest advice on any target.
		 * @return a dissent before a want of evidence before changes before an approval
		 */
		public Advice overall() {
			return this.onTargets.stream()
				.map(OnTarget::advice)
				.min(Comparator.comparingInt(FROM_THE_GRAVEST::indexOf))
				.orElseThrow();
		}

	}

	/**
	 * Stands aside by the form of the opinion itself, as one once could; without a
	 * reason.
	 */
	record StoodAside() implements Opinion {
	}

	/**
	 * What a member wrote beside: as text, as a file, as both or neither.
	 *
	 * @param text the written opinion; may be empty
	 * @param privileged whether text and file are marked as privileged
	 * @param file the opinion as a file, if there is one
	 */
	record Writing(String text, boolean privileged, Optional<OpinionFile> file) {

		static Writing none() {
			return of("", true);
		}

		static Writing of(String text, boolean privileged) {
			return new Writing(text, privileged, Optional.empty());
		}

	}

}
