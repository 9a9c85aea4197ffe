package org.gravamen.review;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.evidence.Consents;
import org.gravamen.evidence.EvidenceRoom;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Grading;
import org.gravamen.law.LegalTests;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.record.Happening;
import org.gravamen.submission.CaseFiles;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Target;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Refusal;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.verify;

/**
 * A matter with two targets and two exhibits, its officer and its reviewer, on the
 * database of some case files.
 */
final class ReviewRoom {

	static final String REGIME = "uk-global-human-rights";

	static final UUID VOSS = new UUID(0, 1);

	static final UUID MARR = new UUID(0, 2);

	static final ExhibitNumber ONE = new ExhibitNumber(1);

	static final ExhibitNumber TWO = new ExhibitNumber(2);

	private final CaseFiles files;

	private final EvidenceRoom evidence;

	private final Rights rights = Mockito.mock(Rights.class);

	private final Vault vault = vault();

	private final Person officer;

	private final Person reviewer;

	private final Submission opened;

	ReviewRoom(CaseFiles files) {
		this.files = files;
		this.evidence = new EvidenceRoom(files);
		this.officer = files.officer("Anneke Brandt");
		this.reviewer = files.officer("Tomas Reyl");
		this.opened = files.open(this.officer);
		willThrow(new Refusal(Refusal.Reason.NOT_YOURS, "You drafted it.")).given(this.rights)
			.check(eq(this.officer), eq("review-evidence"), any());
		change(() -> files.submissions().addTarget(this.opened.id(), target(VOSS, "Darian Voss"), this.officer));
		change(() -> files.submissions().addTarget(this.opened.id(), target(MARR, "Ilse Marr"), this.officer));
		add("One guard a night.");
		add("Two guards a night.");
	}

	Bearings bearings() {
		return new NotedBearings(bearingStore(), points(), exhibits(), this.files.submissions(), this.files.chronicle(),
				CaseFiles.CLOCK);
	}

	Worksheets worksheets() {
		return new KeptWorksheets(findingStore(), bearingStore(), new Rejections(findingStore()), points(), exhibits(),
				this.files.submissions(), this.rights, CaseFiles.CLOCK);
	}

	FindingStore findingStore() {
		return new FindingStore(this.files.jdbc(), this.vault);
	}

	void findExhibit(ExhibitNumber number, boolean accepted, String reason) {
		change(() -> worksheets().findExhibits(this.opened.id(),
				List.of(ExhibitFinding.on(exhibits().get(this.opened.id(), number), accepted, reason)), this.reviewer));
	}

	Exhibits exhibits() {
		return this.evidence.exhibits();
	}

	EvidenceRoom evidence() {
		return this.evidence;
	}

	CaseFiles files() {
		return this.files;
	}

	Rights rights() {
		return this.rights;
	}

	Vault sealing() {
		return this.vault;
	}

	Person officer() {
		return this.officer;
	}

	Person reviewer() {
		return this.reviewer;
	}

	/** The matter as it stands now. */
	Submission matter() {
		return this.files.submissions().get(this.opened.id());
	}

	Worksheet worksheet() {
		return worksheets().of(matter());
	}

	Cell cell(UUID target, String element) {
		return Objects.requireNonNull(worksheet().coverage().byPoint().get(point(target, element)));
	}

	static Point point(UUID target, String element) {
		return new Point(target, REGIME, element);
	}

	static Bearing supports(ExhibitNumber exhibit, UUID target, String element) {
		return new Bearing(UUID.randomUUID(), exhibit, point(target, element), Bearing.Direction.SUPPORTS, "p. 3");
	}

	void note(Bearing... bearings) {
		change(() -> bearings().note(this.opened.id(), List.of(bearings), this.officer));
	}

	void underReview() {
		this.files.standAt(this.opened.id(), Stage.EVIDENCE_REVIEW);
	}

	Exhibit add(String text) {
		Exhibit.Description what = new Exhibit.Description("Staff roster", "A former guard",
				Optional.of(ExhibitKind.LEAKED), Grading.of("B2"));
		return Objects.requireNonNull(this.files.transaction()
			.execute((status) -> exhibits().add(this.opened.id(), what, Consents.NONE, "roster.txt",
					new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), this.officer)));
	}

	/** All or nothing, as the application does it. */
	void change(Runnable act) {
		this.files.transaction().executeWithoutResult((status) -> act.run());
	}

	void refused(Refusal.Reason reason, Runnable act) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> change(act))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(reason));
	}

	/** The entries of an act, oldest first. */
	List<Happening> entries(String act) {
		ArgumentCaptor<Happening> entered = ArgumentCaptor.forClass(Happening.class);
		verify(this.files.chronicle(), atLeast(0)).enter(eq(this.opened.id()), entered.capture());
		return entered.getAllValues().stream().filter((one) -> word(one, "act").equals(act)).toList();
	}

	/** A word of an entry. */
	static String word(Happening entry, String name) {
		return String.valueOf(assertThat(entry).extracting(name).actual());
	}

	private BearingStore bearingStore() {
		return new BearingStore(this.files.jdbc(), this.vault);
	}

	private static Points points() {
		return new LawPoints(LegalTests.ofTheHouse());
	}

	private static Target target(UUID id, String name) {
		return new Target(id, Target.Kind.INDIVIDUAL, name, "", "Commander, Camp Orlo", List.of());
	}

	/** What it seals cannot be read, and not be opened in another place. */
	private static Vault vault() {
		Vault open = CaseFiles.vault();
		Vault vault = Mockito.mock(Vault.class);
		given(vault.seal(anyString(), anyString())).willAnswer((call) -> Base64.getEncoder()
			.encodeToString(open.seal(call.getArgument(0), call.getArgument(1)).getBytes(StandardCharsets.UTF_8)));
		given(vault.unseal(anyString(), anyString())).willAnswer((call) -> open.unseal(
				new String(Base64.getDecoder().decode(call.<String>getArgument(0)), StandardCharsets.UTF_8),
				call.getArgument(1)));
		return vault;
	}

}
