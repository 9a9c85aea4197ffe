package org.gravamen.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.submission.Assessment.Confidence;
import org.gravamen.submission.Assessment.Exculpatory;
import org.gravamen.submission.Count;
import org.gravamen.submission.Designation;
import org.gravamen.submission.Identifier;
import org.gravamen.submission.Identifier.Kind;
import org.gravamen.submission.Names;
import org.gravamen.submission.Names.Alias;
import org.gravamen.submission.Names.Strength;
import org.gravamen.submission.Position;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The invented targets of the demonstration: an individual, an entity and a class.
 */
final class DemonstrationTargets {

	private static final String SEARCHED = "Karsavan state press and court registers, both in Karsavan and in English,"
			+ " were searched in October 2026. Nothing was found that speaks for the target.";

	private static final String ON_LEAVE = "The rosters show that Voss was on leave on five of the 46 dates, and a"
			+ " survivor says so too (E-03, sheet 2; E-01, paragraph 6). Nothing is alleged of those dates.";

	private static final String ABROAD = "The Ministry says that Roth was abroad on that day (E-04). No record of a"
			+ " journey was found, and the likeness in the videos is called probable, not certain (E-01, paragraph 3).";

	private DemonstrationTargets() {
	}

	static Target voss() {
		Names names = new Names("Darian Voss", "Colonel", "Дариан Восс", "Cyrillic",
				List.of(new Alias("Darian Andreyev Voss", Strength.STRONG),
						new Alias("the Warden of Marrow Hill", Strength.WEAK)));
		List<Position> positions = List.of(
				held("Commander, Second Directorate, Karsava Interior Guard", "2019-03", null),
				held("Deputy commandant, Marrow Hill", "2016", "2019-02"));
		List<Identifier> identifiers = List.of(new Identifier(Kind.DATE_OF_BIRTH, "1971"),
				new Identifier(Kind.PLACE_OF_BIRTH, "Orlo, Karsava"), new Identifier(Kind.NATIONALITY, "Karsavan"),
				new Identifier(Kind.GENDER, "Male"), new Identifier(Kind.PASSPORT, "KV 4410938"));
		return new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL, names, positions, identifiers,
				List.of(new Designation("Canada, Justice for Victims of Corrupt Foreign Officials", "",
						Optional.of(new PartialDate("2025-06")))),
				Optional.empty(), Accusations.assessed(Confidence.CONFIRMED, Exculpatory.FOUND, ON_LEAVE, """
						There are reasonable grounds to suspect that Colonel Darian Voss is an involved person on the \
						basis of the following grounds: (1) Voss is or has been responsible for the torture of \
						detainees at Marrow Hill; (2) Voss commanded those who carried it out. Eleven survivors \
						describe beatings and electric shocks between January and June 2025, on days on which the \
						rosters name Voss as commander. The right engaged is the right not to be subjected to \
						torture."""), List.of());
	}

	static Target osterValley() {
		List<Identifier> identifiers = List.of(new Identifier(Kind.ENTITY_TYPE, "Joint-stock company"),
				new Identifier(Kind.REGISTRATION_NUMBER, "Karsava Commercial Register 118-2204"),
				new Identifier(Kind.PARENT, "Northern Mineral Holding, Karsava"),
				new Identifier(Kind.SUBSIDIARY, "Oster Haulage"),
				new Identifier(Kind.ADDRESS, "4 Quay Road, Tarn, Karsava"),
				new Identifier(Kind.WEBSITE, "www.oster-valley.example"));
		return new Target(UUID.randomUUID(), Target.Kind.ENTITY, Names.of("Oster Valley Mining Company"),
				List.of(held("Operator of two open-cast sites", "2014", null)), identifiers, List.of(),
				Optional.empty(), Accusations.assessed(Confidence.CONFIRMED, SEARCHED, """
						There are reasonable grounds to suspect that the Oster Valley Mining Company is an involved \
						person on the basis of the following grounds: (1) it profits from forced labour at two \
						open-cast sites. Twenty-three former workers describe labour under guard and without pay \
						since 2022. The right engaged is the right to be free from forced or compulsory labour."""),
				List.of());
	}

	static Target roth() {
		return new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL,
				new Names("Ansel Roth", "", "Ансель Рот", "Cyrillic", List.of()),
				List.of(held("Deputy Minister of Public Order", "2023", null)),
				List.of(new Identifier(Kind.DATE_OF_BIRTH, "1966-09"), new Identifier(Kind.NATIONALITY, "Karsavan")),
				List.of(), Optional.empty(), Accusations.assessed(Confidence.PROBABLE, Exculpatory.FOUND, ABROAD, """
						There are reasonable grounds to suspect that Ansel Roth is an involved person on the basis \
						of the following ground: (1) Roth ordered the use of live fire against the Tarn protests of \
						April 2026, in which at least nine people died. The right engaged is the right to life."""),
				List.of());
	}

	static Target tarnOfficers() {
		return new Target(UUID.randomUUID(), Target.Kind.CLASS,
				Names.of("Officers of the Tarn operations group who fired on the protests"), List.of(), List.of(),
				List.of(), Optional.of(new Count(Count.Operator.MORE_THAN, 20)),
				Accusations.assessed(Confidence.POSSIBLE, SEARCHED, """
						There are reasonable grounds to suspect that the members of this class are involved persons: \
						video from four places shows officers of the group firing into the crowd at Tarn in April \
						2026. The right engaged is the right to life."""), List.of());
	}

	private static Position held(String office, String from, @Nullable String until) {
		return new Position(office, Optional.of(new PartialDate(from)),
				Optional.ofNullable(until).map(PartialDate::new));
	}

}
