package org.gravamen.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcWorklist implements Worklist {

	private static final Comparator<Paper> DUE_FIRST = Comparator.comparing((Paper paper) -> paper.due().orElseThrow())
		.thenComparing((paper) -> paper.id().value());

	private final PaperTable papers;

	private final AnsweredPapers answered;

	private final People people;

	private final Rights rights;

	private final Chronicle chronicle;

	JdbcWorklist(PaperTable papers, AnsweredPapers answered, People people, Rights rights, Chronicle chronicle) {
		this.papers = papers;
		this.answered = answered;
		this.people = people;
		this.rights = rights;
		this.chronicle = chronicle;
	}

	@Override
	public List<Paper> inbox(Person person) {
		List<Paper> offered = this.papers.offeredTo(person.roles());
		BiPredicate<String, SubmissionId> may = this.rights.over(person,
				offered.stream().map(Paper::submission).toList());
		Stream<Paper> open = offered.stream().filter((paper) -> may.test(paper.key(), paper.submission()));
		return Stream.concat(this.papers.heldBy(person.id()).stream(), open).sorted(DUE_FIRST).toList();
	}

	@Override
	public List<Paper> of(SubmissionId submission) {
		return this.papers.of(submission);
	}

	@Override
	public Set<SubmissionId> awaiting(PersonId person, String key, Collection<SubmissionId> among) {
		return this.papers.awaiting(person, key, among);
	}

	@Override
	public Paper paper(PaperId id, Person person) {
		return theirs(this.papers.find(id).orElseThrow(() -> gone(id)).paper(), person);
	}

	@Override
	@Transactional
	public Paper take(PaperId id, Person person) {
		Paper paper = this.papers.lock(id).orElseThrow(() -> gone(id)).paper();
		theirs(paper, person);
		if (paper.holder().isEmpty() && this.papers.take(id, person.id())) {
			this.chronicle.enter(paper.submission(),
					Happening.of("Paper taken").by(person.id()).outcome(paper.title()).asDetail());
		}
		return this.papers.find(id).orElseThrow(() -> gone(id)).paper();
	}

	@Override
	@Transactional
	public void putBack(PaperId id, Person person) {
		Paper paper = paper(id, person);
		this.papers.putBack(id, person.id());
		this.chronicle.enter(paper.submission(),
				Happening.of("Paper put back").by(person.id()).outcome(paper.title()).asDetail());
	}

	/**
	 * Insists that the person holds the paper or may take it: rights by person and
	 * submission, on every look.
	 */
	Paper theirs(Paper paper, Person person) {
		paper.holder().filter((holder) -> !holder.equals(person.id())).ifPresent((holder) -> {
			throw held(holder);
		});
		this.rights.check(person, paper.key(), paper.submission());
		return paper;
	}

	private Refusal held(PersonId holder) {
		return new Refusal(Refusal.Reason.NOT_YOURS,
				this.people.get(holder).name() + " holds this paper, so nobody else can answer it.");
	}

	/** Says who answered a paper that waits no more. */
	Refusal gone(PaperId id) {
		return this.answered.by(id)
			.map((person) -> new Refusal(Refusal.Reason.TASK_ALREADY_DONE,
					this.people.get(person).name() + " has already answered this paper. Nothing was changed."))
			.orElseGet(() -> new Refusal(Refusal.Reason.NOT_FOUND,
					"There is no such paper. It may have been withdrawn; look at your papers."));
	}

}
