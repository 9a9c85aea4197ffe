package org.gravamen.people;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Rights as the table says.
 */
@Component
class TabledRights implements Rights {

	private final RightsTable table;

	private final People people;

	private final Parts parts;

	private final ObjectProvider<Seats> seats;

	TabledRights(@Value("classpath:rights.yaml") Resource file, People people, Parts parts, ObjectProvider<Seats> seats)
			throws IOException {
		try (InputStream yaml = file.getInputStream()) {
			this.table = RightsTable.read(yaml);
		}
		this.people = people;
		this.parts = parts;
		this.seats = seats;
	}

	@Override
	public void check(Person person, String act) {
		Right right = right(act);
		if (!right.isOpenTo(person)) {
			throw notYours(right.only());
		}
	}

	@Override
	public void check(Person person, String act, SubmissionId submission) {
		obstacle(person, right(act), submission).ifPresent((sentence) -> {
			throw notYours(sentence);
		});
	}

	@Override
	public boolean may(Person person, String act, SubmissionId submission) {
		return obstacle(person, right(act), submission).isEmpty();
	}

	@Override
	public BiPredicate<String, SubmissionId> over(Person person, Collection<SubmissionId> submissions) {
		Map<SubmissionId, Set<Part>> taken = this.parts.of(submissions, person.id());
		Map<SubmissionId, String> closed = closed(person, submissions);
		return (act, submission) -> obstacle(person, right(act), submission, closed,
				() -> taken.getOrDefault(submission, Set.of()))
			.isEmpty();
	}

	@Override
	public List<PersonId> whoMay(String act, SubmissionId submission) {
		return this.people.everyone()
			.stream()
			.filter((person) -> may(person, act, submission))
			.map(Person::id)
			.toList();
	}

	private Optional<String> obstacle(Person person, Right right, SubmissionId submission) {
		return obstacle(person, right, submission, right.whileClosed() ? Map.of() : closed(person, List.of(submission)),
				() -> this.parts.of(submission, person.id()));
	}

	private Optional<String> obstacle(Person person, Right right, SubmissionId submission,
			Map<SubmissionId, String> closed, Supplier<Set<Part>> taken) {
		if (!right.whileClosed() && closed.containsKey(submission)) {
			return Optional.of(closed.get(submission));
		}
		boolean open = right.isOpenTo(person) || (right.isOpenToSeated(person) && sits(person, submission));
		if (!open) {
			return Optional.of(right.only());
		}
		return right.barred().isEmpty() ? Optional.empty() : right.bars(taken.get());
	}

	private boolean sits(Person person, SubmissionId submission) {
		return this.seats.stream().anyMatch((panel) -> panel.sits(person.id(), submission));
	}

	private Map<SubmissionId, String> closed(Person person, Collection<SubmissionId> submissions) {
		Map<SubmissionId, String> closed = new HashMap<>();
		this.seats.stream().forEach((panel) -> closed.putAll(panel.closed(person.id(), submissions)));
		return closed;
	}

	// An act without a line is a mistake of ours, so it is nobody's right.
	private Right right(String act) {
		return Optional.ofNullable(this.table.acts().get(act))
			.orElseThrow(() -> new IllegalStateException("The table of rights has no line for «" + act + "»."));
	}

	private static Refusal notYours(String sentence) {
		return new Refusal(Refusal.Reason.NOT_YOURS, sentence);
	}

}
