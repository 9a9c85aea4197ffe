package org.gravamen.council.process;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.gravamen.council.AdvisedTargets;
import org.gravamen.council.EarlierOpinion;
import org.gravamen.council.Views;
import org.gravamen.forms.Each;

/**
 * An earlier opinion as the first state of the form, so that a member alters what is
 * there instead of writing it anew.
 */
final class EarlierAnswers {

	private EarlierAnswers() {
	}

	static Map<String, Object> of(EarlierOpinion earlier, AdvisedTargets targets) {
		Map<String, Object> answers = new HashMap<>();
		targets.names().keySet().forEach((target) -> earlier.on(target).ifPresent((said) -> {
			answers.put(Each.keyAbout("advice", target.toString()), value(said.advice()));
			answers.put(Each.keyAbout("grounds", target.toString()), said.grounds());
		}));
		Views views = earlier.opinion().views();
		answers.put("reasonableGrounds", value(views.reasonableGrounds()));
		answers.put("exhibitsDoubted", views.exhibitsDoubted());
		answers.put("corroboration", value(views.corroboration()));
		answers.put("sourceRisk", value(views.sourceRisk()));
		views.defamation().ifPresent((view) -> answers.put("defamation", value(view)));
		views.disclosure().ifPresent((view) -> answers.put("disclosure", value(view)));
		answers.put("writtenOpinion", earlier.opinion().writing().text());
		answers.put("notPrivileged", !earlier.opinion().writing().privileged());
		answers.put("hasEarlier", earlier.covers(targets));
		return answers;
	}

	private static String value(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
