package org.gravamen.council.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gravamen.council.GivenOpinion;
import org.gravamen.council.OnTarget;
import org.gravamen.council.Opinion;
import org.gravamen.council.OpinionFile;
import org.gravamen.council.Views;

/**
 * An opinion as its page shows it.
 *
 * @param onTargets what is advised on each target
 * @param views the views on evidence and law, question and answer; none when the member
 * stood aside
 * @param written the written opinion; may be empty
 * @param file the written opinion as a file, if there is one
 * @param marking how it is marked
 */
record OpinionInFull(List<Said> onTargets, List<View> views, String written, Optional<OpinionFile> file,
		String marking) {

	static OpinionInFull of(GivenOpinion given) {
		if (given.opinion() instanceof Opinion.Advised advised) {
			return new OpinionInFull(advised.onTargets().stream().map(Said::of).toList(), views(advised.views()),
					advised.writing().text(), advised.writing().file(), advised.writing().privileged()
							? "Privileged legal advice." : "Not marked as privileged, as its author asked.");
		}
		return new OpinionInFull(List.of(new Said("", "Stands aside.", "")), List.of(), "", Optional.empty(), "");
	}

	private static List<View> views(Views views) {
		List<View> shown = new ArrayList<>();
		shown.add(new View("Reasonable grounds to suspect?", views.reasonableGrounds().title()));
		if (!views.exhibitsDoubted().isBlank()) {
			shown.add(new View("Exhibits doubted", views.exhibitsDoubted()));
		}
		shown.add(new View("Corroboration", views.corroboration().title()));
		shown.add(new View("Risk to sources", views.sourceRisk().title()));
		views.defamation().ifPresent((view) -> shown.add(new View("Risk of defamation", view.title())));
		views.disclosure().ifPresent((view) -> shown.add(new View("May be shown", view.title())));
		return List.copyOf(shown);
	}

	/**
	 * What is said of one target.
	 *
	 * @param name the target; empty for the letter as a whole
	 * @param advice in a sentence
	 * @param grounds may be empty
	 */
	record Said(String name, String advice, String grounds) {

		static Said of(OnTarget one) {
			return new Said(one.name(), one.advice().title() + ".", one.grounds());
		}

	}

	/**
	 * One question and its answer.
	 *
	 * @param question the question
	 * @param answer the answer
	 */
	record View(String question, String answer) {
	}

}
