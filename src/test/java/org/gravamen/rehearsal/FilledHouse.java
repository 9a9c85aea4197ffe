package org.gravamen.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gravamen.calendar.WorkingDays;
import org.gravamen.council.DissentReadings;
import org.gravamen.council.OpinionFiles;
import org.gravamen.council.Sittings;
import org.gravamen.dispatch.NewRecipient;
import org.gravamen.dispatch.Recipients;
import org.gravamen.dossier.Dossiers;
import org.gravamen.dossier.Edition;
import org.gravamen.evidence.Consent;
import org.gravamen.evidence.Consents;
import org.gravamen.evidence.Custody;
import org.gravamen.evidence.Descriptions;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.evidence.ExhibitCopy;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Grading;
import org.gravamen.evidence.Provenance;
import org.gravamen.evidence.SourceIdentities;
import org.gravamen.evidence.Use;
import org.gravamen.law.Regime;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.process.Drafts;
import org.gravamen.process.PaperId;
import org.gravamen.process.Worklist;
import org.gravamen.submission.Assessment;
import org.gravamen.submission.Designation;
import org.gravamen.submission.Identifier;
import org.gravamen.submission.Measure;
import org.gravamen.submission.Names;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Position;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Supporter;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.context.ApplicationContext;

/**
 * A submission that travels from opening to outcome in a house that is open, with a
 * canary in every field that somebody writes in.
 */
final class FilledHouse {

	private static final int PATIENCE_SECONDS = 120;

	private final ApplicationContext house;

	private final Canaries canaries;

	private final String country;

	private final Cast cast;

	private final Person officer;

	private final SubmissionId id;

	private final Target target;

	FilledHouse(ApplicationContext house, Canaries canaries, String country) {
		this.house = house;
		this.canaries = canaries;
		this.country = country;
		this.cast = house.getBean(RoleAccounts.class).welcome();
		this.officer = this.cast.officer().person();
		this.id = house.getBean(Submissions.class).open(opening(), this.officer).id();
		this.target = target();
	}

	Submission submission() {
		return this.house.getBean(Submissions.class).get(this.id);
	}

	Player officer() {
		return this.cast.officer();
	}

	/** Everything that the case officer writes before it is put forward. */
	void draft() {
		this.house.getBean(Accusations.class)
			.add(this.id, this.target, "torture", "responsible", in("allegation"), this.officer);
		this.house.getBean(Submissions.class)
			.addSupporter(this.id, new Supporter(UUID.randomUUID(), in("supporter"), in("body"), true), this.officer);
		exhibits();
		this.house.getBean(Recipients.class)
			.add(this.id, new NewRecipient(in("recipient"), in("office"), word("address") + "@ministry.example"),
					this.officer);
		this.house.getBean(LetterVersions.class)
			.write(this.id,
					"Dear Minister,\n\nRe: " + in("subject of the letter") + "\n\n" + in("letter")
							+ " must be designated [E-01].\n\n" + in("second paragraph") + ".\n\nYours sincerely\n",
					this.officer);
		this.house.getBean(Worklist.class)
			.inbox(this.officer)
			.forEach((paper) -> this.house.getBean(Drafts.class)
				.save(paper.id(), this.officer.id(), 0, Map.of("changes", in("draft"))));
	}

	/** Writes down what there is to say of a file that came over the line. */
	void describe(int number) {
		this.house.getBean(Descriptions.class)
			.describe(
					this.id, new ExhibitNumber(number), new Exhibit.Description(in("title over the line"),
							in("source over the line"), Optional.of(ExhibitKind.REPORT), Grading.UNGRADED),
					Provenance.UNKNOWN, this.officer);
	}

	/** From the reviewer to the outcome, by its papers. */
	void travel() {
		clear();
		this.house.getBean(MatrixWork.class)
			.bringToBear(this.id, this.target, List.of(Borne.supports(1, in("passage"), "conduct")), this.officer);
		MatrixWork matrix = this.house.getBean(MatrixWork.class);
		matrix.bringToBear(this.id, this.officer);
		desk().answer(this.cast.officer(), this.id, "prepare-submission", Map.of("readyDeclared", true));
		matrix.findAll(this.id, this.cast.reviewer().person());
		desk().answer(this.cast.reviewer(), this.id, "review-evidence",
				Map.of("gradingConfirmed", "yes", "provenanceHolds", "yes", "consentHolds", "yes", "noHarm", "yes",
						"exculpatoryAddressed", "yes", "finding", "accept-with-conditions", "conditions",
						in("conditions"), "departure", in("departure"), "reasons", in("reasons of the review")));
		this.house.getBean(Route.class).convene(this.cast, this.id);
		this.cast.members().forEach(this::advise);
		desk().answer(this.cast.chair(), this.id, "minute-decision",
				Map.of("minute", in("minute"), "interestsMinuted", true));
		this.house.getBean(Dossiers.class).make(submission(), Edition.FULL, this.officer);
		signAndSend();
		follow();
	}

	private void exhibits() {
		Exhibits all = this.house.getBean(Exhibits.class);
		Exhibit.Description words = new Exhibit.Description(in("title of an exhibit"), in("source"),
				Optional.of(ExhibitKind.TESTIMONY), Grading.UNGRADED);
		all.add(this.id, words, Consents.NONE, in("file name") + ".pdf", new ByteArrayInputStream(pdf()), this.officer);
		this.house.getBean(ExhibitDesk.class)
			.file(this.id,
					new Described(in("title of a text"), in("source of a text"), ExhibitKind.REPORT, "F6", in("origin"),
							in("language"), Provenance.SourceRisk.NONE_SEEN),
					in("name of a text") + ".txt", ((in("bytes of an exhibit") + " ").repeat(3) + "\n").repeat(10_000)
						.getBytes(StandardCharsets.UTF_8),
					this.officer);
		this.house.getBean(ExhibitDesk.class)
			.thing(this.id,
					new Described(in("title of a thing"), in("source of a thing"), ExhibitKind.LEAKED, "F6",
							in("origin of a thing"), "", Provenance.SourceRisk.NONE_SEEN),
					new Exhibit.Thing(in("thing"), in("shelf"), in("seal number")), this.officer);
		ExhibitNumber first = new ExhibitNumber(1);
		this.house.getBean(Descriptions.class)
			.describe(this.id, first, words,
					new Provenance(
							Optional.of(new Provenance.Collected(Instant.parse("2026-09-14T06:31:07Z"),
									"https://" + word("url") + ".example/orders", in("tool"), in("operator"))),
							Optional.empty(), in("language of a file"), Optional.empty(),
							Provenance.SourceRisk.NONE_SEEN),
					this.officer);
		this.house.getBean(Descriptions.class)
			.grade(this.id, first, Grading.of("B2"), in("reason of a grading"), this.officer);
		this.house.getBean(ExhibitDesk.class)
			.consent(this.id, 1, Use.AUTHORITY, Consent.State.GIVEN, in("words of a consent"), this.officer);
		this.house.getBean(Custody.class)
			.handle(this.id, new ExhibitNumber(3), Custody.Act.MOVED, in("whither"), in("why moved"), this.officer);
		this.house.getBean(SourceIdentities.class).seal(this.id, first, in("source identity"), this.officer);
	}

	/** Waits until the copies of all files are made, and clears them. */
	private void clear() {
		ExhibitCopies copies = this.house.getBean(ExhibitCopies.class);
		List<Exhibit> files = this.house.getBean(Exhibits.class)
			.of(this.id)
			.stream()
			.filter((exhibit) -> exhibit.file().isPresent())
			.toList();
		files.forEach((exhibit) -> {
			until(() -> copies.get(exhibit).state() == ExhibitCopy.State.TO_BE_CLEARED);
			copies.clear(exhibit, this.officer);
		});
	}

	/** What the file of the first exhibit tells of its source. */
	boolean foundTheAuthor() {
		Exhibit first = this.house.getBean(Exhibits.class).get(this.id, new ExhibitNumber(1));
		return this.house.getBean(ExhibitCopies.class)
			.findings(first, this.officer)
			.stream()
			.anyMatch((finding) -> finding.toString().contains(this.canaries.stem()));
	}

	/** Opens the identity that was sealed, and everything else on the way. */
	static String sourceOf(ApplicationContext house, SubmissionId id) {
		Submission matter = house.getBean(Submissions.class).get(id);
		Person officer = house.getBean(People.class).get(matter.officer());
		return matter.title() + matter.targets().get(0).name() + house.getBean(SourceIdentities.class)
			.open(id, new ExhibitNumber(1), "To see that it still opens.", officer);
	}

	private void advise(Player member) {
		if (member.equals(this.cast.members().get(0))) {
			desk().answer(member, this.id, "declare-interests",
					Map.of("interest", "perceived", "nature", in("nature of an interest"), "action", "participate"));
			attach(member.person());
			desk().answer(member, this.id, "give-opinion",
					Map.ofEntries(Map.entry("advice", "dissent"), Map.entry("grounds", in("dissent")),
							Map.entry("reasonableGrounds", "yes-save-for"), Map.entry("exhibitsDoubted", in("doubts")),
							Map.entry("corroboration", "single-source"), Map.entry("sourceRisk", "none-seen"),
							Map.entry("defamation", "none-seen"), Map.entry("disclosure", "authority-only"),
							Map.entry("writtenOpinion", in("written opinion")), Map.entry("declared", true)));
		}
		else {
			this.house.getBean(Route.class).declareNoInterest(member, this.id);
			this.house.getBean(Route.class).approve(member, this.id);
		}
	}

	private void attach(Person member) {
		PaperId paper = this.house.getBean(Worklist.class)
			.inbox(member)
			.stream()
			.filter((one) -> one.submission().equals(this.id) && one.key().equals("give-opinion"))
			.findFirst()
			.orElseThrow()
			.id();
		this.house.getBean(OpinionFiles.class)
			.attach(paper, in("name of an opinion") + ".txt",
					new ByteArrayInputStream(in("opinion as a file").getBytes(StandardCharsets.UTF_8)), member);
	}

	private void signAndSend() {
		until(() -> desk().waits(this.cast.director(), this.id, "sign-letter"));
		DissentReadings readings = this.house.getBean(DissentReadings.class);
		UUID sitting = this.house.getBean(Sittings.class).latest(this.id).orElseThrow().convened().id();
		PersonId dissenter = this.cast.members().get(0).person().id();
		readings.note(sitting, dissenter, this.cast.director().person().id());
		readings.noteFile(sitting, dissenter, this.cast.director().person().id());
		desk().answer(this.cast.director(), this.id, "sign-letter", Map.of("decision", "sign", "readToEnd", true,
				"readDissent", true, "signedName", this.cast.director().person().name()));
		until(() -> desk().waits(this.cast.clerk(), this.id, "release-dispatch"));
		desk().answer(this.cast.clerk(), this.id, "release-dispatch",
				Map.of("decision", "release", "consentsRechecked", true, "factsStillTrue", true));
		until(() -> submission().stage() == Stage.FOLLOW_UP);
		until(() -> desk().waits(this.cast.officer(), this.id, "record-response"));
	}

	private void follow() {
		LocalDate today = this.house.getBean(WorkingDays.class).today();
		desk().answer(this.cast.officer(), this.id, "record-response",
				Map.of("kind", "holding", "receivedDay", today.getDayOfMonth(), "receivedMonth", today.getMonthValue(),
						"receivedYear", today.getYear(), "from", in("sender"), "summary", in("response")));
		desk().answer(this.cast.officer(), this.id, "decide-next-step",
				Map.of("nextStep", "close", "reason", in("reason of the next step")));
		until(() -> desk().waits(this.cast.officer(), this.id, "record-outcome"));
		desk().answer(this.cast.officer(), this.id, "record-outcome",
				Map.of("outcome", "designated", "designationId", in("designation"), "note", in("note on the outcome")));
	}

	private OpenSubmission opening() {
		return new OpenSubmission(in("matter"), in("title"), in("summary"), Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS),
				this.country, "", Set.of(Measure.ASSET_FREEZE));
	}

	private Target target() {
		return new Target(UUID.randomUUID(), Target.Kind.INDIVIDUAL,
				new Names(in("name of a target"), in("title of a target"), in("native name"), in("script"),
						List.of(new Names.Alias(in("alias"), Names.Strength.WEAK, in("script of an alias")))),
				List.of(Position.of(in("position"))),
				List.of(new Identifier(Identifier.Kind.PASSPORT, in("passport")),
						new Identifier(Identifier.Kind.NATIONALITY, in("nationality"))),
				List.of(new Designation(in("list"), in("number on the list"), Optional.empty())), Optional.empty(),
				new Assessment(Assessment.Confidence.PROBABLE, in("link"), Assessment.Exculpatory.FOUND,
						in("what speaks for the target"), Set.of(Measure.ASSET_FREEZE), in("statement of reasons")),
				List.of());
	}

	private byte[] pdf() {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			document.addPage(new PDPage());
			document.getDocumentInformation().setAuthor(in("author of a file"));
			document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Desk desk() {
		return this.house.getBean(Desk.class);
	}

	private String in(String field) {
		return this.canaries.in(field);
	}

	private String word(String field) {
		return this.canaries.word(field);
	}

	/** Lets the house do its jobs, which nobody tells us of. */
	private static void until(BooleanSupplier done) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!done.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("The house did not come to its job.");
			}
			pause();
		}
	}

	private static void pause() {
		try {
			if (new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS)) {
				throw new IllegalStateException();
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
