package org.gravamen.process;

import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.gravamen.forms.AnswerBinder;
import org.gravamen.forms.AnswerChecker;
import org.gravamen.forms.Answers;
import org.gravamen.forms.FormSchema;
import org.gravamen.forms.Option;
import org.gravamen.people.Person;
import org.gravamen.record.Chronicle;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to answer a paper: the holder and the rights, the form's rules, the
 * meaning, the method of the module, and the engine last, in one transaction.
 */
@Service
public class UserTasks {

	private final PaperTable papers;

	private final JdbcWorklist worklist;

	private final AnsweredPapers answered;

	private final Drafts drafts;

	private final DeployedForms forms;

	private final PaperMethods methods;

	private final AnswerChecker checker;

	private final AnswerBinder binder;

	private final PersonProof proof;

	private final TaskService tasks;

	private final Chronicle chronicle;

	private final Clock clock;

	UserTasks(PaperTable papers, JdbcWorklist worklist, AnsweredPapers answered, Drafts drafts, DeployedForms forms,
			PaperMethods methods, AnswerChecker checker, AnswerBinder binder, PersonProof proof, TaskService tasks,
			Chronicle chronicle, Clock clock) {
		this.papers = papers;
		this.worklist = worklist;
		this.answered = answered;
		this.drafts = drafts;
		this.forms = forms;
		this.methods = methods;
		this.checker = checker;
		this.binder = binder;
		this.proof = proof;
		this.tasks = tasks;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/**
	 * Opens a paper that a person holds.
	 * @param id which
	 * @param person who
	 * @return everything that its page needs
	 * @throws org.gravamen.vocabulary.Refusal NOT_FOUND, NOT_YOURS or TASK_ALREADY_DONE
	 */
	@Transactional
	public OpenPaper open(PaperId id, Person person) {
		OfferedPaper offered = held(this.papers.find(id), id, person);
		Paper paper = offered.paper();
		Prepared prepared = this.methods.prepare(paper);
		return new OpenPaper(paper, offered.deploymentId(),
				this.forms.get(offered.deploymentId(), paper.key(), prepared.options()),
				this.forms.json(offered.deploymentId(), paper.key(), prepared.options()), prepared,
				this.drafts.of(id, person.id()));
	}

	/**
	 * Checks answers as {@link #answer} would, up to their meaning, and changes nothing.
	 * @param id which paper
	 * @param person who
	 * @param submitted what the page sent
	 * @return the answers that would be taken
	 * @throws org.gravamen.forms.AnswersRefused when an answer cannot be taken
	 * @throws org.gravamen.vocabulary.Refusal when the person, the paper or the page
	 * cannot
	 */
	@Transactional
	public Answers check(PaperId id, Person person, Submitted submitted) {
		return read(held(this.papers.find(id), id, person), submitted).answers();
	}

	/**
	 * Answers a paper.
	 * @param id which paper
	 * @param person who
	 * @param submitted what the page sent
	 * @throws org.gravamen.forms.AnswersRefused when an answer cannot be taken
	 * @throws org.gravamen.vocabulary.Refusal when the person, the paper, the page or the
	 * moment cannot
	 */
	@Transactional
	public void answer(PaperId id, Person person, Submitted submitted) {
		OfferedPaper offered = held(lock(id), id, person);
		Reading reading = read(offered, submitted);
		this.proof.insist(reading.form(), person, submitted);
		Facts facts = this.methods.answer(offered.paper().seeing(submitted.seen()), reading.meant());
		this.answered.keep(offered, person.id(), this.clock.instant(), reading.answers().values(), reading.offered());
		this.tasks.setAssignee(id.value(), person.id().toString());
		this.tasks.complete(id.value(), new HashMap<>(facts.values()));
	}

	// The record first: what this answer changes besides its paper, others change without
	// one.
	private Optional<OfferedPaper> lock(PaperId id) {
		this.papers.find(id).map(OfferedPaper::paper).map(Paper::submission).ifPresent(this.chronicle::hold);
		return this.papers.lock(id);
	}

	private OfferedPaper held(Optional<OfferedPaper> found, PaperId id, Person person) {
		OfferedPaper offered = found.orElseThrow(() -> this.worklist.gone(id));
		this.worklist.theirs(offered.paper(), person).actor();
		return offered;
	}

	private Reading read(OfferedPaper offered, Submitted submitted) {
		Paper paper = offered.paper();
		offered.requireVersion(submitted.formVersion());
		Prepared prepared = this.methods.prepare(paper);
		prepared.seen()
			.ifPresent((shown) -> paper.seeing(submitted.seen()).requireSeen(shown, "What this paper shows"));
		FormSchema form = this.forms.get(offered.deploymentId(), paper.key(), prepared.options());
		Map<String, Object> raw = Collections.unmodifiableMap(submitted.answers());
		Answers answers = this.checker.check(form, raw, prepared.options(), prepared.values());
		Record meant = this.binder.bind(form, answers, this.methods.recordFor(paper.key(), form));
		return new Reading(form, answers, prepared.options(), meant);
	}

	/**
	 * Answers that passed the first two rings.
	 *
	 * @param form the form they were given on
	 * @param answers as the form allows them
	 * @param offered what the server offered, as it was shown
	 * @param meant as the module reads them
	 */
	private record Reading(FormSchema form, Answers answers, Map<String, List<Option>> offered, Record meant) {
	}

}
