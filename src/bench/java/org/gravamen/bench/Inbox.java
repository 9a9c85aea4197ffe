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
import org.camunda.bpm.engine.task.TaskQuery;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Role;
import org.gravamen.process.Paper;
import org.gravamen.process.PaperId;
import org.gravamen.process.Worklist;
import org.gravamen.submission.Submissions;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

/**
 * The inbox of a reviewer, whose papers anybody of that role may take, or of a member of
 * the council, who holds them, when much waits; the same by the engine's queries; and the
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

	private final Whose whose;

	private Inbox(Settings settings, Whose whose) {
		this.settings = settings;
		this.whose = whose;
	}

	static Inbox ofTheReviewer(Settings settings) {
		return new Inbox(settings, Whose.REVIEWER);
	}

	static Inbox ofAMember(Settings settings) {
		return new Inbox(settings, Whose.MEMBER);
	}

	@Override
	public void measure(Table table) throws Exception {
		try (House house = House.open(Base.POSTGRES)) {
			SubmissionId original = this.whose.filled(house);
			Copies copies = new Copies(house.bean(DataSource.class), house.bean(Vault.class), original);
			int few = this.settings.open() / SMALLER;
			copies.make(1, few);
			double small = service(table, house, few, 0);
			copies.make(few + 1, this.settings.open());
			service(table, house, this.settings.open(), small);
			browse(table, house);
			if (this.whose == Whose.REVIEWER) {
				weigh(table, house, original);
			}
		}
	}

	private double service(Table table, House house, int open, double before) {
		Person reader = this.whose.person(house);
		Times ours = Times.of(WARM_UP, TIMES, () -> page(house, reader));
		Times engines = Times.of(WARM_UP, TIMES, () -> query(house));
		double mine = ours.percentile(99);
		table.add(Row.judged(this.whose.inbox() + " of " + SHOWN + " with its submissions, " + open + " open", ours.text(),
				"TaskQuery and one variable query: " + engines.text(),
				Row.figure("p99 1/%.1f", engines.percentile(99) / mine), "≤ 1/40 (at 100k)",
				mine * TIMES_FASTER <= engines.percentile(99)));
		if (before > 0) {
			table.add(Row.judged(this.whose.inbox() + ": growth, 10 × as many open", Row.figure("p99 × %.1f", mine / before), "",
					"", "≤ 2 ×", mine <= MOST_GROWTH * before));
		}
		return mine;
	}

	private static void page(House house, Person reader) {
		List<Paper> papers = house.bean(Worklist.class).inbox(reader);
		int matters = house.bean(Submissions.class).briefly(papers.stream().map(Paper::submission).toList()).size();
		insist(papers.size() == SHOWN && matters == SHOWN);
	}

	private void query(House house) {
		TaskQuery waiting = house.bean(TaskService.class).createTaskQuery();
		List<Task> tasks = this.whose.asked(waiting, house)
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
		Browsing browsing = Browsing.signedIn(house.address(), this.whose.person(house).signInName(),
				this.whose.password(house), CLIENTS);
		browsing.get("/", BROWSED.dividedBy(2));
		Browsing.Served served = browsing.get("/", BROWSED);
		table.add(Row.plain(this.whose.inbox() + ", its page over HTTP, " + CLIENTS + " clients, " + this.settings.open() + " open",
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

	/** For whom much waits. */
	private enum Whose {

		REVIEWER("a reviewer's inbox") {

			@Override
			SubmissionId filled(House house) {
				return house.life().toTheReviewer();
			}

			@Override
			Person person(House house) {
				return house.life().reviewer();
			}

			@Override
			String password(House house) {
				return house.life().password();
			}

			@Override
			TaskQuery asked(TaskQuery query, House house) {
				return query.taskCandidateGroup("evidence-reviewer");
			}

		},

		MEMBER("a member's inbox") {

			@Override
			SubmissionId filled(House house) {
				return house.life().toTheMembers(1);
			}

			@Override
			Person person(House house) {
				return house.life().member();
			}

			@Override
			String password(House house) {
				return house.life().membersPassword();
			}

			@Override
			TaskQuery asked(TaskQuery query, House house) {
				return query.taskAssignee(person(house).id().toString());
			}

		};

		private final String inbox;

		Whose(String inbox) {
			this.inbox = inbox;
		}

		String inbox() {
			return this.inbox;
		}

		/** Opens the submission that is copied. */
		abstract SubmissionId filled(House house);

		abstract Person person(House house);

		abstract String password(House house);

		/** The engine's query for the same papers. */
		abstract TaskQuery asked(TaskQuery query, House house);

	}

}
