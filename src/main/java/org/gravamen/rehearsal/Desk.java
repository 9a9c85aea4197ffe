package org.gravamen.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.gravamen.forms.Each;
import org.gravamen.forms.FormSchema;
import org.gravamen.people.Person;
import org.gravamen.process.OpenPaper;
import org.gravamen.process.Paper;
import org.gravamen.process.Submitted;
import org.gravamen.process.UserTasks;
import org.gravamen.process.Worklist;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Answers papers as a person at a page does: finds it among their own, takes it, opens
 * it, answers what it asks.
 */
@Component
class Desk {

	private final Worklist worklist;

	private final UserTasks tasks;

	Desk(Worklist worklist, UserTasks tasks) {
		this.worklist = worklist;
		this.tasks = tasks;
	}

	/** Answers a paper that waits for the person in a submission. */
	void answer(Player player, SubmissionId submission, String key, Map<String, Object> answers) {
		Paper paper = waiting(player.person(), submission, key);
		this.worklist.take(paper.id(), player.person());
		OpenPaper open = this.tasks.open(paper.id(), player.person());
		Optional<String> password = open.form().proof().map((proof) -> player.password());
		this.tasks.answer(paper.id(), player.person(),
				new Submitted(ofEach(open.form(), answers), open.formVersion(), open.prepared().seen(), password));
	}

	/** What is answered without saying about which is answered about each. */
	private static Map<String, Object> ofEach(FormSchema form, Map<String, Object> answers) {
		Map<String, Object> all = new HashMap<>(answers);
		form.questions().forEach((question) -> {
			String asked = Each.keyInTheFile(question);
			if (!asked.equals(question.key()) && answers.containsKey(asked)) {
				all.put(question.key(), Objects.requireNonNull(answers.get(asked)));
				all.remove(asked);
			}
		});
		return all;
	}

	/** Whether such a paper waits for the person. */
	boolean waits(Player player, SubmissionId submission, String key) {
		return find(player.person(), submission, key).isPresent();
	}

	private Paper waiting(Person person, SubmissionId submission, String key) {
		return find(person, submission, key).orElseThrow(() -> new IllegalStateException(
				"No paper «" + key + "» waits for " + person.name() + ". The path went another way."));
	}

	private Optional<Paper> find(Person person, SubmissionId submission, String key) {
		return this.worklist.inbox(person)
			.stream()
			.filter((paper) -> paper.submission().equals(submission) && paper.key().equals(key))
			.findFirst();
	}

}
