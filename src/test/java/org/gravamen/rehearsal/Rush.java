package org.gravamen.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Each;
import org.gravamen.forms.FormSchema;
import org.gravamen.process.OpenPaper;
import org.gravamen.process.Paper;
import org.gravamen.process.Submitted;
import org.gravamen.process.UserTasks;
import org.gravamen.process.Worklist;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.dao.ConcurrencyFailureException;

/**
 * What several people do at the same moment: each has a paper open, or a page, and all
 * press their buttons at once. Who has several devices uses the nodes of the house in
 * turn.
 */
final class Rush {

	private static final int PATIENCE_SECONDS = 60;

	private final Worklist worklist;

	private final List<UserTasks> nodes;

	private final List<String> who = new ArrayList<>();

	private final List<Runnable> acts = new ArrayList<>();

	Rush(Worklist worklist, UserTasks... nodes) {
		this.worklist = worklist;
		this.nodes = List.of(nodes);
	}

	/** Somebody who does something else than to answer a paper. */
	Rush with(String name, Runnable act) {
		this.who.add(name);
		this.acts.add(act);
		return this;
	}

	/** Somebody who has a paper open on so many devices, and answers it on each. */
	Rush answering(Player player, SubmissionId submission, String key, Map<String, Object> answers, int devices) {
		List<Paper> waiting = waiting(player, submission, key);
		if (waiting.isEmpty()) {
			throw new IllegalStateException("No paper " + key + " waits for " + player + ".");
		}
		return answering(player, waiting.get(0), answers, devices);
	}

	List<Paper> waiting(Player player, SubmissionId submission, String key) {
		return this.worklist.inbox(player.person())
			.stream()
			.filter((one) -> one.submission().equals(submission) && one.key().equals(key))
			.toList();
	}

	Rush answering(Player player, Paper paper, Map<String, Object> answers, int devices) {
		this.worklist.take(paper.id(), player.person());
		OpenPaper open = this.nodes.get(0).open(paper.id(), player.person());
		Submitted submitted = new Submitted(ofEach(open.form(), answers), open.formVersion(), open.prepared().seen(),
				Optional.empty());
		for (int device = 0; device < devices; device++) {
			UserTasks node = this.nodes.get(device % this.nodes.size());
			with(name(player, paper.key()), () -> node.answer(paper.id(), player.person(), submitted));
		}
		return this;
	}

	static String name(Player player, String key) {
		return key + " by " + player.person().id();
	}

	/**
	 * Lets all go at once.
	 * @return by name how often it was done; what was not was refused in a sentence
	 */
	Map<String, Integer> go() {
		CountDownLatch ready = new CountDownLatch(this.acts.size());
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService hands = Executors.newFixedThreadPool(this.acts.size());
		try {
			List<Future<Boolean>> all = this.acts.stream()
				.map((act) -> hands.submit(() -> done(act, ready, start)))
				.toList();
			ready.await();
			start.countDown();
			Map<String, Integer> done = new HashMap<>();
			for (int place = 0; place < all.size(); place++) {
				done.merge(this.who.get(place), all.get(place).get(PATIENCE_SECONDS, TimeUnit.SECONDS) ? 1 : 0,
						Integer::sum);
			}
			return done;
		}
		catch (Exception ex) {
			throw new AssertionError("Somebody was neither let through nor refused.", ex);
		}
		finally {
			hands.shutdownNow();
		}
	}

	private static boolean done(Runnable act, CountDownLatch ready, CountDownLatch start) throws InterruptedException {
		ready.countDown();
		start.await();
		try {
			act.run();
			return true;
		}
		catch (Refusal | AnswersRefused | ConcurrencyFailureException ex) {
			// Pages have a sentence for each of these, and a page of failure for all
			// else.
			return false;
		}
	}

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

}
