package org.gravamen.council.web;

import java.util.ArrayList;
import java.util.List;

import org.gravamen.council.GivenOpinion;
import org.gravamen.council.Opinion;
import org.gravamen.council.Views;

/**
 * An opinion as its page shows it.
 *
 * @param advice what is advised, in a sentence
 * @param words the changes or the reasons; empty for the other kinds
 * @param views the views on the evidence, question and answer; none when the member stood
 * aside
 */
record OpinionInFull(String advice, String words, List<View> views) {

	static OpinionInFull of(GivenOpinion given) {
		if (given.opinion() instanceof Opinion.Approval approval) {
			return new OpinionInFull("Approves the letter for signature.", "", views(approval.views()));
		}
		if (given.opinion() instanceof Opinion.ApprovalWithChanges approval) {
			return new OpinionInFull("Approves it with changes.", approval.changes(), views(approval.views()));
		}
		if (given.opinion() instanceof Opinion.Dissent dissent) {
			return new OpinionInFull("Dissents.", dissent.reasons(), views(dissent.views()));
		}
		return new OpinionInFull("Stands aside.", "", List.of());
	}

	private static List<View> views(Views views) {
		List<View> shown = new ArrayList<>();
		shown.add(new View("Reasonable grounds to suspect?", views.reasonableGrounds().title()));
		if (!views.exhibitsDoubted().isBlank()) {
			shown.add(new View("Exhibits doubted", views.exhibitsDoubted()));
		}
		shown.add(new View("Corroboration", views.corroboration().title()));
		shown.add(new View("Risk to sources", views.sourceRisk().title()));
		return List.copyOf(shown);
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
