package org.gravamen.evidence.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Origin;
import org.gravamen.evidence.Provenance;
import org.gravamen.forms.AnswersRefused;
import org.gravamen.forms.Complaint;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about an exhibit, drawn again when it cannot be taken.
 *
 * @param title a line
 * @param source where it comes from
 * @param kind what sort of evidence
 * @param origin the id of the origin that was picked
 * @param newOrigin the name of an origin that is new
 * @param language of the original
 * @param translationOf of which exhibit it is a translation
 * @param translator who translated it
 * @param risk what its use could do to its source
 * @param capturedAt when it was captured, in UTC
 * @param url where it was captured
 * @param tool with what
 * @param operator by whom
 * @param object the physical object
 * @param keptAt where it was put
 * @param sealNumber of its bag
 */
record DescribeForm(String title, String source, @Nullable ExhibitKind kind, String origin, String newOrigin,
		String language, String translationOf, String translator, Provenance.SourceRisk risk, String capturedAt,
		String url, String tool, String operator, String object, String keptAt, String sealNumber) {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.UK);

	DescribeForm {
		title = text(title);
		source = text(source);
		origin = text(origin);
		newOrigin = text(newOrigin);
		language = text(language);
		translationOf = text(translationOf);
		translator = text(translator);
		risk = Objects.requireNonNullElse(risk, Provenance.SourceRisk.NOT_ASSESSED);
		capturedAt = text(capturedAt);
		url = text(url);
		tool = text(tool);
		operator = text(operator);
		object = text(object);
		keptAt = text(keptAt);
		sealNumber = text(sealNumber);
	}

	static DescribeForm empty() {
		return new DescribeForm("", "", null, "", "", "", "", "", Provenance.SourceRisk.NOT_ASSESSED, "", "", "", "",
				"", "", "");
	}

	static DescribeForm of(Exhibit exhibit) {
		Exhibit.Description words = exhibit.description();
		Provenance from = exhibit.provenance();
		Optional<Provenance.Collected> collected = from.collected();
		return new DescribeForm(words.title(), words.source(), words.kind().orElse(null),
				from.origin().map(Origin::id).map(Object::toString).orElse(""), "", from.language(),
				from.translation().map(Provenance.Translation::of).map(ExhibitNumber::text).orElse(""),
				from.translation().map(Provenance.Translation::by).orElse(""), from.risk(),
				collected.map((it) -> MOMENT.format(it.at().atOffset(ZoneOffset.UTC))).orElse(""),
				collected.map(Provenance.Collected::url).orElse(""),
				collected.map(Provenance.Collected::tool).orElse(""),
				collected.map(Provenance.Collected::operator).orElse(""), "", "", "");
	}

	Exhibit.Description description() {
		return new Exhibit.Description(this.title, this.source, Optional.ofNullable(this.kind), Grading.UNGRADED);
	}

	Provenance provenance(Optional<Origin> goesBackTo) {
		return new Provenance(collected(), goesBackTo, this.language, translation(), this.risk);
	}

	Exhibit.Thing thing() {
		return new Exhibit.Thing(this.object, this.keptAt, this.sealNumber);
	}

	private Optional<Provenance.Collected> collected() {
		if ((this.capturedAt + this.url + this.tool + this.operator).isBlank()) {
			return Optional.empty();
		}
		return Optional.of(new Provenance.Collected(moment(), this.url, this.tool, this.operator));
	}

	private Instant moment() {
		try {
			String typed = this.capturedAt.strip().replace('T', ' ').replace("Z", "");
			String whole = typed.matches(".* \\d\\d:\\d\\d") ? typed + ":00" : typed;
			return LocalDateTime.parse(whole, MOMENT).toInstant(ZoneOffset.UTC);
		}
		catch (DateTimeParseException ex) {
			throw new AnswersRefused(
					List.of(new Complaint("capturedAt", "Write the moment in UTC, as 2026-11-20 14:05:33.")));
		}
	}

	private Optional<Provenance.Translation> translation() {
		return ExhibitsPage.maybe(this.translationOf.strip())
			.map((of) -> new Provenance.Translation(of, this.translator));
	}

	private static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

}
