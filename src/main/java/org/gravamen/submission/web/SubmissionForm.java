package org.gravamen.submission.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.gravamen.forms.AnswerBinder;
import org.gravamen.forms.AnswerChecker;
import org.gravamen.forms.FormCatalog;
import org.gravamen.submission.Description;
import org.gravamen.submission.Measure;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Submission;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The form that opens a submission, and later describes it anew: drawn and checked like
 * that of a paper.
 */
@Component
class SubmissionForm {

	private static final String KEY = "open-submission";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final FormCatalog forms;

	private final AnswerChecker checker;

	private final AnswerBinder binder;

	SubmissionForm(FormCatalog forms, AnswerChecker checker, AnswerBinder binder) {
		this.forms = forms;
		this.checker = checker;
		this.binder = binder;
	}

	void draw(Model model, Map<String, Object> answers) {
		model.addAttribute("formJson", inPage(this.forms.json(KEY)));
		model.addAttribute("dataJson", inPage(JSON.writeValueAsString(answers)));
	}

	OpenSubmission read(Map<String, Object> posted) {
		return this.binder.bind(this.checker.check(this.forms.get(KEY), posted, Map.of()), OpenSubmission.class);
	}

	static Map<String, Object> answers(Submission matter) {
		Description words = matter.description();
		Map<String, Object> answers = new LinkedHashMap<>();
		answers.put("matter", words.matter());
		answers.put("title", words.title());
		answers.put("summary", words.summary());
		answers.put("regimes", matter.regimes().stream().map((test) -> test.regime().key()).toList());
		answers.put("country", words.country());
		answers.put("region", words.region());
		List<String> measures = words.measures().stream().map(Measure::key).toList();
		answers.put("measures", measures);
		return answers;
	}

	// In JSON a "<" stands only within texts; escaped, it can close no script element.
	private static String inPage(String json) {
		return json.replace("<", "\\u003c");
	}

	/**
	 * Answers as the page sends them.
	 *
	 * @param answers by field
	 */
	record Posted(Map<String, Object> answers) {
	}

	/**
	 * Where the page goes next.
	 *
	 * @param goTo a path
	 */
	record GoTo(String goTo) {

		static GoTo drafting(String slug) {
			return new GoTo("/matters/" + slug + "/drafting");
		}

	}

}
