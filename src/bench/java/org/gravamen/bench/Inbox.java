package org.gravamen.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import javax.sql.DataSource;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.process.Paper;
import org.gravamen.process.PaperId;
import org.gravamen.process.Worklist;
import org.gravamen.submission.Submissions;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The inbox of a reviewer for whom much waits, the same by the engine's queries, and the
 * pages over HTTP.
 */
final class Inbox implements Section {

	private static final int SHOWN = 200;

	private static final int WARM_UP = 50;

	private static final int TIMES = 200;

	private static final int SMALLER = 10;

	private static final int CLIENTS = 8;

	private static final double MOST_GROWTH = 2;

	private static final int TIMES_FASTER = 40;

	private static final Duration BROWSED = Duration.ofSeconds(15);

	private static final String PASSWORD = "lantern-orchard-papers";

	private final Settings settings;

	Inbox(Settings settings) {
		this.settings = settings;
	}

	@Override
	public void measure(Table table) throws Exception {
		try (House house = House.open(Base.POSTGRES)) {
			SubmissionId original = house.life().toTheReviewer();
			Copies copies = new Copies(JdbcClient.create(house.bean(DataSource.class)), original);
			int few = this.settings.open() / SMALLER;
			copies.make(1, few);
			double small = service(table, house, few, 0);
			copies.make(few + 1, this.settings.open());
			service(table, house, this.settings.open(), small);
			browse(table, house);
			weigh(table, house, original);
		}
	}

	private double service(Table table, House house, int open, double before) {
		Person reviewer = house.life().reviewer();
		Times ours = Times.of(WARM_UP, TIMES, () -> page(house, reviewer));
		Times engines = Times.of(WARM_UP, TIMES, () -> query(house));
		double mine = ours.percentile(99);
		table.add(Row.judged("inbox of " + SHOWN + " with its submissions, " + open + " open", ours.text(),
				"TaskQuery and one variable query: " + engines.text(),
				Row.figure("p99 1/%.1f", engines.percentile(99) / mine), "≤ 1/40 (at 100k)",
				mine * TIMES_FASTER <= engines.percentile(99)));
		if (before > 0) {
			table.add(Row.judged("the inbox's growth, 10 × as many open", Row.figure("p99 × %.1f", mine / before), "",
					"", "≤ 2 ×", mine <= MOST_GROWTH * before));
		}
		return mine;
	}

	private static void page(House house, Person reviewer) {
		List<Paper> papers = house.bean(Worklist.class).inbox(reviewer);
		int matters = house.bean(Submissions.class).all(papers.stream().map(Paper::submission).toList()).size();
		insist(papers.size() == SHOWN && matters == SHOWN);
	}

	private static void query(House house) {
		List<Task> tasks = house.bean(TaskService.class)
			.createTaskQuery()
			.taskCandidateGroup("evidence-reviewer")
			.initializeFormKeys()
			.orderByDueDate()
			.asc()
			.listPage(0, SHOWN);
		String[] runs = tasks.stream().map(Task::getProcessInstanceId).toArray(String[]::new);
		insist(!house.bean(RuntimeService.class)
			.createVariableInstanceQuery()
			.processInstanceIdIn(runs)
			.list()
			.isEmpty() && runs.length == SHOWN);
	}

	private static void insist(boolean whole) {
		if (!whole) {
			throw new IllegalStateException("The inbox is not as full as it was made.");
		}
	}

	private void browse(Table table, House house)
			throws IOException, InterruptedException, URISyntaxException, ExecutionException {
		Browsing browsing = Browsing.signedIn(house.address(), house.life().reviewer().signInName(),
				house.life().password(), CLIENTS);
		browsing.get("/", BROWSED.dividedBy(2));
		Browsing.Served served = browsing.get("/", BROWSED);
		table.add(Row.plain("inbox page over HTTP, " + CLIENTS + " clients, " + this.settings.open() + " open",
				served.text(), "the engine's REST is not on the classpath, so not measured"));
	}

	private static void weigh(Table table, House house, SubmissionId original) throws Exception {
		PersonId id = PersonId.next();
		house.bean(People.class)
			.welcome(new Person(id, "samuel", "Samuel Okoro", "samuel@halden.example", Set.of(Role.MANAGER), true),
					PASSWORD);
		Person reviewer = house.life().reviewer();
		PaperId paper = house.bean(Worklist.class).of(original).get(0).id();
		house.bean(Worklist.class).take(paper, reviewer);
		String slug = house.bean(Submissions.class).get(original).number().slug();
		Browsing mine = Browsing.signedIn(house.address(), reviewer.signInName(), house.life().password(), 1);
		Browsing managers = Browsing.signedIn(house.address(), "samuel", PASSWORD, 1);
		table.add(Weight.of(mine, "/").row("inbox of " + SHOWN, Weight.PAGE));
		table.add(Weight.of(managers, "/register").row("register", Weight.PAGE));
		table.add(Weight.of(managers, "/matters/" + slug + "/record").row("record", Weight.PAGE));
		table.add(Weight.of(mine, "/papers/" + paper).row("form page", Weight.FORM));
	}

}
