package org.gravamen.submission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.gravamen.law.Regime;
import org.gravamen.people.Part;
import org.gravamen.people.Parts;
import org.gravamen.people.Person;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Submissions in the database. Every change holds the row first, so that nothing changes
 * while the submission moves on.
 */
@Service
@Transactional
class FiledSubmissions implements Submissions {

	private final SubmissionStore store;

	private final TargetStore targets;

	private final SupporterStore supporters;

	private final Register register;

	private final Opening opening;

	private final Readiness readiness;

	private final Parts parts;

	private final Chronicle chronicle;

	FiledSubmissions(SubmissionStore store, TargetStore targets, SupporterStore supporters, Register register,
			Opening opening, Readiness readiness, Parts parts, Chronicle chronicle) {
		this.store = store;
		this.targets = targets;
		this.supporters = supporters;
		this.register = register;
		this.opening = opening;
		this.readiness = readiness;
		this.parts = parts;
		this.chronicle = chronicle;
	}

	@Override
	@Transactional(readOnly = true)
	public Submission get(SubmissionId id) {
		return this.store.find(id).orElseThrow(FiledSubmissions::unknown);
	}

	@Override
	@Transactional(readOnly = true)
	public Submission bySlug(String slug) {
		return SubmissionNumber.maybe(slug).flatMap(this.store::find).orElseThrow(FiledSubmissions::unknown);
	}

	@Override
	@Transactional(readOnly = true)
	public Map<SubmissionId, Submission> briefly(Collection<SubmissionId> ids) {
		return this.store.brief(ids)
			.stream()
			.collect(Collectors.toUnmodifiableMap(Submission::id, Function.identity()));
	}

	@Override
	@Transactional(readOnly = true)
	public RegisterPage register(RegisterFilter filter, Optional<SubmissionNumber> after) {
		return this.register.page(filter, after);
	}

	@Override
	public Submission open(OpenSubmission answers, Person officer) {
		return this.opening.open(Description.of(answers), answers.regimes(), officer.id());
	}

	@Override
	public void describe(SubmissionId id, Description description, Set<Regime> regimes, Person by) {
		Submission changed = toChange(id, by).describedAs(description).under(regimes, this.opening::current);
		this.opening.requireOffered(changed.regimes(), description.measures());
		changed.targets()
			.forEach((target) -> this.opening.requireOffered(changed.regimes(), target.assessment().measures()));
		this.store.describe(changed);
		enter(id, by, "Description changed", "");
	}

	@Override
	public void addTarget(SubmissionId id, Target target, Person by) {
		Submission changed = toChange(id, by).with(target.notAfter(this.opening.today()));
		this.opening.requireOffered(changed.regimes(), target.assessment().measures());
		this.targets.insert(id, target);
		enter(id, by, "Target added", count(changed.targets()));
	}

	@Override
	public void changeTarget(SubmissionId id, Target target, Person by) {
		Submission changed = toChange(id, by).replacing(target.notAfter(this.opening.today()));
		this.opening.requireOffered(changed.regimes(), target.assessment().measures());
		this.targets.update(target);
		enter(id, by, "Target changed", count(changed.targets()));
	}

	@Override
	public void removeTarget(SubmissionId id, UUID target, Person by) {
		Submission changed = toChange(id, by).withoutTarget(target);
		this.targets.delete(target);
		enter(id, by, "Target removed", count(changed.targets()));
	}

	@Override
	public void addSupporter(SubmissionId id, Supporter supporter, Person by) {
		Submission changed = toChange(id, by).with(supporter);
		this.supporters.insert(id, supporter);
		enter(id, by, "Supporter added", count(changed.supporters()));
	}

	@Override
	public void removeSupporter(SubmissionId id, UUID supporter, Person by) {
		Submission changed = toChange(id, by).withoutSupporter(supporter);
		this.supporters.delete(supporter);
		enter(id, by, "Supporter removed", count(changed.supporters()));
	}

	@Override
	public void putForward(SubmissionId id, String changes, PersonId by) {
		Submission submission = hold(id).toChangeBy(by);
		submission.targets()
			.forEach((target) -> this.opening.requireOffered(submission.regimes(), target.assessment().measures()));
		List<Complaint> missing = this.readiness.missing(id).stream().map((what) -> new Complaint("", what)).toList();
		if (!missing.isEmpty()) {
			throw new AnswersRefused(missing);
		}
		this.chronicle.enter(id, Happening.of("Submission put forward").by(by).why(changes));
	}

	@Override
	public Submission toChange(SubmissionId id, Person by) {
		Submission submission = hold(id).toChangeBy(by.id());
		this.parts.note(id, by.id(), Part.DRAFTED);
		return submission;
	}

	private Submission hold(SubmissionId id) {
		this.chronicle.hold(id);
		return this.store.find(id).orElseThrow(FiledSubmissions::unknown);
	}

	// The record says that a target changed, never who the target is.
	private void enter(SubmissionId id, Person by, String act, String outcome) {
		this.chronicle.enter(id, Happening.of(act).by(by.id()).outcome(outcome).asDetail());
	}

	private static String count(List<?> left) {
		return left.size() + " in all";
	}

	private static Refusal unknown() {
		return new Refusal(Refusal.Reason.NOT_FOUND, "There is no submission of that reference that you may see.");
	}

}
