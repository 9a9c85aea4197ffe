package org.gravamen.submission.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.gravamen.submission.Assessment;
import org.gravamen.submission.Count;
import org.gravamen.submission.Identifier;
import org.gravamen.submission.Measure;
import org.gravamen.submission.Names;
import org.gravamen.submission.Target;

/**
 * A target as its page sends it. Rows that are empty are left out; what there may be
 * several of and is short is written one on each line.
 */
record TargetForm(@NotNull(message = "Choose what the target is.") Target.Kind kind,
		@NotBlank(message = "Write the name of the target.") @Size(
				max = 300, message = "Write the name in at most 300 characters.") @Nullable String name,
		@Nullable String title,
		@Size(max = 300,
				message = "Write the name in its own script in at most 300 characters.") @Nullable String nativeName,
		@Nullable String script, @Nullable List<AliasRow> aliases, @Nullable List<PositionRow> positions,
		@Nullable String birthDates, @Nullable String birthPlace, @Nullable String nationalities,
		@Nullable String gender, @Nullable List<DocumentRow> documents, @Nullable String addresses,
		@Nullable String entityType, @Nullable String registration, @Nullable String parent,
		@Nullable String subsidiaries, @Nullable String website, Count.@Nullable Operator countOperator,
		@Nullable String countNumber, @Nullable List<DesignationRow> designations,
		Assessment.@Nullable Confidence confidence, @Nullable String ukNexus,
		Assessment.@Nullable Exculpatory exculpatory, @Nullable String searchNote, @Nullable Set<Measure> measures,
		@Nullable String reasons, @Nullable String confirmed) {

	private static final int SPARE_ROWS = 2;

	static TargetForm blank() {
		return new TargetForm(Target.Kind.INDIVIDUAL, "", "", "", "", null, null, "", "", "", "", null, "", "", "", "",
				"", "", null, "", null, Assessment.Confidence.NOT_STATED, "", Assessment.Exculpatory.NOT_STATED, "",
				Set.of(), "", "");
	}

	static TargetForm of(Target target) {
		Names names = target.names();
		Assessment made = target.assessment();
		return new TargetForm(target.kind(), names.primary(), names.title(), names.nativeName(), names.script(),
				names.aliases().stream().map(AliasRow::of).toList(),
				target.positions().stream().map(PositionRow::of).toList(), lines(target, Identifier.Kind.DATE_OF_BIRTH),
				lines(target, Identifier.Kind.PLACE_OF_BIRTH), lines(target, Identifier.Kind.NATIONALITY),
				lines(target, Identifier.Kind.GENDER),
				target.identifiers().stream().filter(DocumentRow::isDocument).map(DocumentRow::of).toList(),
				lines(target, Identifier.Kind.ADDRESS), lines(target, Identifier.Kind.ENTITY_TYPE),
				lines(target, Identifier.Kind.REGISTRATION_NUMBER), lines(target, Identifier.Kind.PARENT),
				lines(target, Identifier.Kind.SUBSIDIARY), lines(target, Identifier.Kind.WEBSITE),
				target.count().map(Count::operator).orElse(null),
				target.count().map((count) -> Integer.toString(count.number())).orElse(""),
				target.designations().stream().map(DesignationRow::of).toList(), made.confidence(), made.ukNexus(),
				made.exculpatory(), made.searchNote(), made.measures(), made.statementOfReasons(), "");
	}

	private static String lines(Target target, Identifier.Kind kind) {
		return String.join("\n", target.values(kind));
	}

	List<AliasRow> filledAliases() {
		return filled(this.aliases, (row) -> !text(row.name()).isBlank());
	}

	List<PositionRow> filledPositions() {
		return filled(this.positions, (row) -> !(text(row.office()) + text(row.from()) + text(row.until())).isBlank());
	}

	List<DocumentRow> filledDocuments() {
		return filled(this.documents, (row) -> !text(row.value()).isBlank());
	}

	List<DesignationRow> filledDesignations() {
		return filled(this.designations,
				(row) -> !(text(row.regime()) + text(row.reference()) + text(row.on())).isBlank());
	}

	/**
	 * The rows that the page shows.
	 * @return by list: those that are filled, and a few to fill
	 */
	Map<String, List<?>> rows() {
		return Map.of("aliases", spare(filledAliases(), new AliasRow("", null, "")), "positions",
				spare(filledPositions(), new PositionRow("", "", "")), "documents",
				spare(filledDocuments(), new DocumentRow(null, "")), "designations",
				spare(filledDesignations(), new DesignationRow("", "", "")));
	}

	/**
	 * What people read as a name or a fact, by what the page calls it.
	 * @return every text that could deceive the eye
	 */
	Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("The name", text(this.name));
		texts.put("The title", text(this.title));
		texts.put("The name in its own script", text(this.nativeName));
		texts.put("An other name", joined(filledAliases().stream().map(AliasRow::name).toList()));
		texts.put("A position", joined(filledPositions().stream().map(PositionRow::office).toList()));
		texts.put("A document", joined(filledDocuments().stream().map(DocumentRow::value).toList()));
		texts.put("An identifier",
				String.join("\n", text(this.birthPlace), text(this.nationalities), text(this.addresses),
						text(this.entityType), text(this.registration), text(this.parent), text(this.subsidiaries),
						text(this.website)));
		texts.put("The note", String.join("\n", text(this.ukNexus), text(this.searchNote)));
		texts.put("The statement of reasons", text(this.reasons));
		return texts;
	}

	private static String joined(List<@Nullable String> texts) {
		return String.join("\n", texts.stream().map(TargetForm::text).toList());
	}

	private static <T> List<T> filled(@Nullable List<T> rows, Predicate<T> isFilled) {
		return (rows != null) ? rows.stream().filter(isFilled).toList() : List.of();
	}

	private static <T> List<T> spare(List<T> rows, T blank) {
		List<T> all = new ArrayList<>(rows);
		for (int spare = 0; spare < SPARE_ROWS; spare++) {
			all.add(blank);
		}
		return all;
	}

	static String text(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

}
