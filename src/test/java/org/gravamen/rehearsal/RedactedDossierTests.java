package org.gravamen.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.dossier.Dossier;
import org.gravamen.dossier.Dossiers;
import org.gravamen.dossier.Edition;
import org.gravamen.evidence.Consent;
import org.gravamen.evidence.Consenting;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Provenance.SourceRisk;
import org.gravamen.evidence.SourceIdentities;
import org.gravamen.evidence.Use;
import org.gravamen.people.Person;
import org.gravamen.submission.Assessment;
import org.gravamen.submission.Identifier;
import org.gravamen.submission.Measure;
import org.gravamen.submission.Names;
import org.gravamen.submission.Position;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Supporter;
import org.gravamen.submission.Target;
import org.gravamen.support.EveryWord;
import org.gravamen.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an edition may not hold is in it nowhere: not on a page, not beneath one, not in a
 * bookmark, not in what the document says about itself.
 */
@OnH2
@TestPropertySource(properties = "gravamen.process.jobs=false")
class RedactedDossierTests extends Walks {

	private final Canaries canaries = new Canaries();

	@Autowired
	Dossiers dossiers;

	@Autowired
	ExhibitDesk exhibits;

	@Autowired
	Accusations accusations;

	@Autowired
	MatrixWork matrix;

	@Autowired
	Consenting consenting;

	@Autowired
	SourceIdentities sources;

	private Person officer;

	/**
	 * E-01 may be shown to everybody; E-02 to E-04 to the authority alone, and whatever
	 * could come from them is a canary.
	 */
	@BeforeEach
	void aMatterFullOfWhatMayNotBeShown() {
		this.officer = this.cast.officer().person();
		consent(1, Use.PARLIAMENTARIANS, Consent.State.GIVEN);
		consent(1, Use.PUBLICATION, Consent.State.GIVEN);
		this.exhibits.file(this.id,
				new Described(in("title"), in("source"), ExhibitKind.TESTIMONY, "B2", in("origin"), in("language"),
						SourceRisk.GRAVE),
				in("file name") + ".txt", (in("bytes") + "\n").getBytes(StandardCharsets.UTF_8), this.officer);
		this.exhibits.thing(this.id,
				new Described(in("title of a thing"), in("source of a thing"), ExhibitKind.LEAKED, "C3",
						in("origin of a thing"), "", SourceRisk.POSSIBLE),
				new Exhibit.Thing(in("thing"), in("shelf"), in("seal")), this.officer);
		this.exhibits.capture(this.id,
				new Described(in("title of a page"), in("source of a page"), ExhibitKind.MEDIA, "C3",
						in("origin of a page"), "", SourceRisk.NONE_SEEN),
				"2026-09-14T06:31:07Z", "https://" + this.canaries.word("url") + ".example/", this.officer);
		consent(2, Use.AUTHORITY, Consent.State.GIVEN);
		consent(4, Use.PUBLICATION, Consent.State.REFUSED);
		this.sources.seal(this.id, new ExhibitNumber(2), in("identity of the source"), this.officer);
		this.submissions.addSupporter(this.id, new Supporter(UUID.randomUUID(), in("supporter"), in("body"), true),
				this.officer);
		Target target = target();
		this.accusations.add(this.id, target, "torture", "responsible", in("allegation"), this.officer);
		this.matrix.bringToBear(this.id, target, List.of(Borne.supports(1, in("passage"), "conduct"),
				Borne.supports(2, in("passage of another"), "conduct", "identity")), this.officer);
		this.walk.toTheChair();
	}

	@ParameterizedTest
	@EnumSource(value = Edition.class, names = "FULL", mode = EnumSource.Mode.EXCLUDE)
	void nothingThatMayNotBeShownIsInItAnywhere(Edition edition) throws IOException {
		EveryWord said = made(edition);
		assertThat(said.all()).contains("Ilse Marr", "Commissioner", "A statement", "E-01");
		assertThat(said.linesWith(this.canaries.stem())).isEmpty();
		assertThat(said.linesWith("E-02")).isEmpty();
		assertThat(said.linesWith("E-03")).isEmpty();
		assertThat(said.linesWith("Beat those")).as("words of the officer").isEmpty();
		assertThat(said.linesWith("The Secretary of State considers")).as("the draft for who decides").isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Edition.class, names = "FULL")
	void theSearchFindsAllOfThatInTheFullEditionSaveForTheSources(Edition edition) throws IOException {
		EveryWord said = made(edition);
		for (String field : List.of("title", "source", "language", "thing", "allegation", "passage", "supporter",
				"alias", "passport", "what speaks for the target", "statement of reasons", "link")) {
			assertThat(said.all()).as(field).contains(this.canaries.stem() + "é in " + field);
		}
		for (String field : List.of("origin", "file name", "shelf", "seal", "identity of the source",
				"words of a consent")) {
			assertThat(said.linesWith(this.canaries.stem() + "é in " + field)).as(field)
				.allMatch((line) -> line.contains(field + " of a"));
		}
	}

	private EveryWord made(Edition edition) throws IOException {
		Submission matter = this.submissions.get(this.id);
		Dossier made = this.dossiers.make(matter, edition, this.officer);
		try (InputStream document = this.dossiers.open(matter, made.key(), this.officer).document()) {
			return EveryWord.of(document.readAllBytes());
		}
	}

	private void consent(int exhibit, Use use, Consent.State state) {
		this.consenting.enter(this.id, new ExhibitNumber(exhibit), use, state,
				Optional.of(LocalDate.parse("2026-08-03")), in("words of a consent"), this.officer);
	}

	private Target target() {
		return new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL,
				new Names("Ilse Marr", "", "", "", List.of(new Names.Alias(in("alias"), Names.Strength.WEAK))),
				List.of(Position.of("Commissioner")),
				List.of(new Identifier(Identifier.Kind.PASSPORT, in("passport")),
						new Identifier(Identifier.Kind.ADDRESS, in("address"))),
				List.of(), Optional.empty(),
				new Assessment(Assessment.Confidence.PROBABLE, in("link"), Assessment.Exculpatory.FOUND,
						in("what speaks for the target"), Set.of(Measure.ASSET_FREEZE), in("statement of reasons")),
				List.of());
	}

	private String in(String field) {
		return this.canaries.in(field);
	}

}
