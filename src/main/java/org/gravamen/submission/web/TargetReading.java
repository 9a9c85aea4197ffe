package org.gravamen.submission.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.gravamen.submission.Assessment;
import org.gravamen.submission.Count;
import org.gravamen.submission.Designation;
import org.gravamen.submission.Identifier;
import org.gravamen.submission.Names;
import org.gravamen.submission.Position;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.Refusal;

/**
 * Makes a target of what its page sent, or says beside each field what is wrong.
 */
final class TargetReading {

	private final TargetForm typed;

	private final Map<String, String> faults = new LinkedHashMap<>();

	TargetReading(TargetForm typed) {
		this.typed = typed;
	}

	Map<String, String> faults() {
		return this.faults;
	}

	/**
	 * Reads it.
	 * @param id the target's
	 * @return the target; empty when there are faults
	 */
	Optional<Target> target(UUID id) {
		Optional<Names> names = part("aliases", this::names);
		Optional<List<Position>> positions = part("positions",
				() -> this.typed.filledPositions().stream().map(PositionRow::position).toList());
		List<Identifier> identifiers = identifiers();
		Optional<List<Designation>> designations = part("designations",
				() -> this.typed.filledDesignations().stream().map(DesignationRow::designation).toList());
		Optional<Optional<Count>> count = part("countNumber", this::count);
		Optional<Assessment> assessment = part("searchNote", this::assessment);
		confirmUnusual();
		if (!this.faults.isEmpty()) {
			return Optional.empty();
		}
		return part("kind", () -> new Target(id, this.typed.kind(), names.orElseThrow(), positions.orElseThrow(),
				identifiers, designations.orElseThrow(), count.orElseThrow(), assessment.orElseThrow(), List.of()));
	}

	private Names names() {
		return new Names(text(this.typed.name()), text(this.typed.title()), text(this.typed.nativeName()),
				text(this.typed.script()), this.typed.filledAliases().stream().map(AliasRow::alias).toList());
	}

	private List<Identifier> identifiers() {
		List<Identifier> all = new ArrayList<>();
		lines("birthDates", Identifier.Kind.DATE_OF_BIRTH, this.typed.birthDates(), all);
		lines("birthPlace", Identifier.Kind.PLACE_OF_BIRTH, this.typed.birthPlace(), all);
		lines("nationalities", Identifier.Kind.NATIONALITY, this.typed.nationalities(), all);
		lines("gender", Identifier.Kind.GENDER, this.typed.gender(), all);
		lines("addresses", Identifier.Kind.ADDRESS, this.typed.addresses(), all);
		lines("entityType", Identifier.Kind.ENTITY_TYPE, this.typed.entityType(), all);
		lines("registration", Identifier.Kind.REGISTRATION_NUMBER, this.typed.registration(), all);
		lines("parent", Identifier.Kind.PARENT, this.typed.parent(), all);
		lines("subsidiaries", Identifier.Kind.SUBSIDIARY, this.typed.subsidiaries(), all);
		lines("website", Identifier.Kind.WEBSITE, this.typed.website(), all);
		part("documents", () -> this.typed.filledDocuments().stream().map(DocumentRow::identifier).toList())
			.ifPresent(all::addAll);
		return all;
	}

	private void lines(String field, Identifier.Kind kind, @Nullable String lines, List<Identifier> all) {
		part(field,
				() -> text(lines).lines()
					.map(String::strip)
					.filter((line) -> !line.isEmpty())
					.map((line) -> belonging(new Identifier(kind, line)))
					.toList())
			.ifPresent(all::addAll);
	}

	private Identifier belonging(Identifier identifier) {
		if (!identifier.kind().belongsTo(this.typed.kind())) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "This does not belong to a target of the kind «"
					+ this.typed.kind().title() + "». Empty the field, or choose another kind.");
		}
		return identifier;
	}

	private Optional<Count> count() {
		String number = text(this.typed.countNumber()).strip();
		if (number.isEmpty()) {
			return Optional.empty();
		}
		if (!number.matches("[0-9]{1,6}")) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID, "Write how many as a number from 1 to 100,000.");
		}
		Count.Operator operator = this.typed.countOperator();
		if (operator == null) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					"Choose how the number is meant: exactly, about, at least, more than.");
		}
		return Optional.of(new Count(operator, Integer.parseInt(number)));
	}

	private Assessment assessment() {
		Assessment.Confidence confidence = this.typed.confidence();
		Assessment.Exculpatory exculpatory = this.typed.exculpatory();
		return new Assessment((confidence != null) ? confidence : Assessment.Confidence.NOT_STATED,
				text(this.typed.ukNexus()), (exculpatory != null) ? exculpatory : Assessment.Exculpatory.NOT_STATED,
				text(this.typed.searchNote()),
				Optional.ofNullable(this.typed.measures()).stream().flatMap(Set::stream).collect(Collectors.toSet()),
				text(this.typed.reasons()));
	}

	private void confirmUnusual() {
		Map<String, String> texts = this.typed.texts();
		if (!UnusualCharacters.in(texts).isEmpty()
				&& !UnusualCharacters.seal(texts).equals(text(this.typed.confirmed()))) {
			this.faults.put("confirmed",
					"Look at the characters that are listed here, and confirm that you mean them.");
		}
	}

	private <T> Optional<T> part(String field, Supplier<T> reading) {
		try {
			return Optional.of(reading.get());
		}
		catch (Refusal refusal) {
			Faults.of(field, refusal).forEach(this.faults::putIfAbsent);
			return Optional.empty();
		}
	}

	private static String text(@Nullable String typed) {
		return TargetForm.text(typed);
	}

}
