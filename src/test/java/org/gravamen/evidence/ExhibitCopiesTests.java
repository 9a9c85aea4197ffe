package org.gravamen.evidence;

import java.time.Duration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gravamen.evidence.ExhibitCopy.State;
import org.gravamen.people.Person;
import org.gravamen.people.Rights;
import org.gravamen.process.ExhibitIntake;
import org.gravamen.safecopy.CopyFailed;
import org.gravamen.safecopy.CopyNote;
import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.safecopy.CopyResult;
import org.gravamen.safecopy.Harmless;
import org.gravamen.safecopy.Inspectors;
import org.gravamen.safecopy.MetadataFinding;
import org.gravamen.safecopy.PictureFormat;
import org.gravamen.safecopy.SafeCopies;
import org.gravamen.submission.CaseFiles;
import org.gravamen.submission.Submission;
import org.gravamen.support.SharedPostgres;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

/**
 * The officer sees first; then others see the copy; nobody else ever sees the original.
 */
class ExhibitCopiesTests {

	private static final MetadataFinding PLACE = new MetadataFinding(MetadataFinding.Sort.LOCATION, "51.5, -0.1");

	private static final byte[] PICTURE = Harmless.picture("png", 4, 4);

	@Nested
	class H2 extends Cases {

		H2() {
			super(new CaseFiles("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "gravamen"));
		}

	}

	@Nested
	class Postgres extends Cases {

		Postgres() {
			super(new CaseFiles(SharedPostgres.freshDatabase(), "postgres"));
		}

	}

	abstract static class Cases {

		private final CaseFiles files;

		private final Vault vault = vault();

		private final SafeCopies maker = Mockito.mock(SafeCopies.class);

		private final ExhibitIntake intake = Mockito.mock(ExhibitIntake.class);

		private final Rights rights = Mockito.mock(Rights.class);

		private final Custody custody = Mockito.mock(Custody.class);

		private final CopyStore store;

		private final KeptCopies copies;

		private final Exhibits exhibits;

		private final CopyMaking making;

		private final Person officer;

		private final Person other;

		private final Submission matter;

		Cases(CaseFiles files) {
			this.files = files;
			this.store = new CopyStore(files.jdbc(), this.vault);
			this.copies = new KeptCopies(this.store, files.submissions(), this.intake, this.vault, this.custody,
					this.rights, files.chronicle(), CaseFiles.CLOCK);
			ExhibitTexts texts = new ExhibitTexts(this.vault);
			ConsentStore consents = new ConsentStore(files.jdbc(), texts);
			ExhibitStore held = new ExhibitStore(files.jdbc(), new ExhibitRows(texts), consents,
					new OriginStore(files.jdbc(), this.vault), texts);
			this.exhibits = new KeptExhibits(held, files.submissions(),
					new Intake(Inspectors.plain(), this.vault,
							new EvidenceProperties(DataSize.ofBytes(1000), DataSize.ofBytes(1000), 8, Duration.ZERO)),
					this.vault, new Bookkeeping(this.custody, new GradingStore(files.jdbc(), texts), consents,
							files.chronicle(), CaseFiles.CLOCK),
					this.copies, CaseFiles.CLOCK);
			PlatformTransactionManager transactions = Objects
				.requireNonNull(files.transaction().getTransactionManager());
			this.making = new CopyMaking(held, this.store, this.maker, this.vault, files.chronicle(), transactions,
					CaseFiles.CLOCK);
			this.officer = files.officer("Anneke Brandt");
			this.other = files.officer("Tomas Reyl");
			this.matter = files.open(this.officer);
			given(this.rights.may(any(), eq("open-original"), any())).willReturn(true);
		}

		@Test
		void anExhibitAwaitsItsCopyAndHoldsUpTheSubmission() {
			Exhibit exhibit = add();
			verify(this.intake).begin(this.matter.id(), exhibit.id());
			assertThat(this.copies.get(exhibit).state()).isEqualTo(State.AWAITING);
			assertThat(missing()).contains("Wait until the safe copy of E-01 is made");
		}

		@Test
		void onceMadeItsOfficerSeesWhatItSaysAndClearsIt() throws IOException {
			Exhibit exhibit = add();
			answers();
			assertThat(this.making.make(this.matter.id(), exhibit.id())).isTrue();
			assertThat(this.copies.get(exhibit).state()).isEqualTo(State.TO_BE_CLEARED);
			assertThat(this.copies.findings(exhibit, this.officer)).containsExactly(PLACE);
			assertThat(missing()).contains("Clear E-01");
			assertThat(refused(() -> this.copies.page(exhibit, 1, this.other))).isEqualTo(Refusal.Reason.WRONG_STATE);
			this.copies.clear(exhibit, this.officer);
			assertThat(missing()).isEmpty();
			ExhibitCopies.Page page = this.copies.page(exhibit, 1, this.other);
			assertThat(page.format()).isEqualTo(PictureFormat.PNG);
			assertThat(page.bytes().readAllBytes()).isEqualTo(PICTURE);
			assertThat(refused(() -> this.copies.page(exhibit, 2, this.other))).isEqualTo(Refusal.Reason.NOT_FOUND);
			assertThat(refused(() -> this.copies.clear(exhibit, this.officer))).isEqualTo(Refusal.Reason.WRONG_STATE);
		}

		@Test
		void nobodyElseOpensTheOriginalOrReadsWhatItSays() {
			Exhibit exhibit = add();
			assertThat(refused(() -> this.copies.original(exhibit, this.other))).isEqualTo(Refusal.Reason.NOT_YOURS);
			assertThat(refused(() -> this.copies.findings(exhibit, this.other))).isEqualTo(Refusal.Reason.NOT_YOURS);
			assertThat(refused(() -> this.copies.clear(exhibit, this.other))).isEqualTo(Refusal.Reason.NOT_YOURS);
			Mockito.clearInvocations(this.files.chronicle());
			this.copies.original(exhibit, this.officer);
			verify(this.files.chronicle()).enter(eq(this.matter.id()), any());
		}

		@Test
		void whatCannotBeMadeSafeIsSealedAndHoldsUpNothing() {
			Exhibit exhibit = add();
			given(this.maker.make(any(), any(), any()))
				.willReturn(new CopyResult(CopyOutcome.UNREADABLE, List.of(PLACE), Set.of(), Set.of(), 0));
			assertThat(this.making.make(this.matter.id(), exhibit.id())).isFalse();
			assertThat(this.copies.get(exhibit).outcome()).contains(CopyOutcome.UNREADABLE);
			assertThat(this.copies.get(exhibit).state()).isEqualTo(State.SEALED);
			assertThat(missing()).isEmpty();
		}

		@Test
		void whatGivesNoAnswerIsTriedOnceMoreAndThenSealed() {
			Exhibit exhibit = add();
			given(this.maker.make(any(), any(), any())).willAnswer((call) -> {
				SafeCopies.Pictures pictures = call.getArgument(2);
				pictures.page(1, PICTURE);
				throw Mockito.mock(CopyFailed.class);
			});
			assertThatExceptionOfType(CopyFailed.class)
				.isThrownBy(() -> this.making.make(this.matter.id(), exhibit.id()));
			assertThat(this.copies.get(exhibit).state()).isEqualTo(State.AWAITING);
			assertThat(this.making.make(this.matter.id(), exhibit.id())).isFalse();
			assertThat(this.copies.get(exhibit).outcome()).contains(CopyOutcome.NO_ANSWER);
			assertThat(this.store.page(exhibit.id(), 1)).isEmpty();
		}

		@Test
		void aCopyIsMadeOnce() {
			Exhibit exhibit = add();
			answers();
			this.making.make(this.matter.id(), exhibit.id());
			assertThat(this.making.make(this.matter.id(), exhibit.id())).isTrue();
			verify(this.maker).make(any(), any(), any());
		}

		@Test
		void whatWasTakenInBeforeGetsItsCopyAtTheNextStart() {
			Exhibit exhibit = add();
			this.files.jdbc().sql("delete from safe_copy").update();
			Mockito.clearInvocations(this.intake);
			CopiesMissing missing = new CopiesMissing(this.files.jdbc(), this.store, this.intake);
			this.files.transaction().executeWithoutResult((status) -> missing.begin());
			verify(this.intake).begin(this.matter.id(), exhibit.id());
			this.files.transaction().executeWithoutResult((status) -> missing.begin());
			Mockito.verifyNoMoreInteractions(this.intake);
		}

		@Test
		void aThingInASafeNeedsNoCopy() {
			this.files.transaction()
				.executeWithoutResult((status) -> this.exhibits.enter(this.matter.id(),
						new NewEntry(
								new Exhibit.Description("Notebook", "A family", Optional.of(ExhibitKind.TESTIMONY),
										Grading.of("C3")),
								Provenance.UNKNOWN, Optional.of(new Exhibit.Thing("Blue cloth binding", "Safe 2", ""))),
						this.officer));
			assertThat(missing()).isEmpty();
			this.files.transaction()
				.executeWithoutResult(
						(status) -> new CopiesMissing(this.files.jdbc(), this.store, this.intake).begin());
			Mockito.verifyNoInteractions(this.intake);
		}

		private void answers() {
			given(this.maker.make(any(), any(), any())).willAnswer((call) -> {
				SafeCopies.Pictures pictures = call.getArgument(2);
				pictures.page(1, PICTURE);
				return new CopyResult(CopyOutcome.MADE, List.of(PLACE), Set.of(), Set.of(CopyNote.TEXT_ONLY), 1);
			});
		}

		private String missing() {
			return new CopiesReady(this.exhibits, this.copies).missing(this.matter.id()).orElse("");
		}

		private Exhibit add() {
			Exhibit.Description what = new Exhibit.Description("Staff roster", "A former guard",
					Optional.of(ExhibitKind.LEAKED), Grading.of("B2"));
			return Objects.requireNonNull(this.files.transaction()
				.execute((status) -> this.exhibits.add(this.matter.id(), what, Consents.NONE, "a.txt",
						new ByteArrayInputStream(new byte[] { 'a' }), this.officer)));
		}

		private static Refusal.Reason refused(Runnable act) {
			try {
				act.run();
			}
			catch (Refusal refusal) {
				return refusal.reason();
			}
			throw new AssertionError("It was not refused.");
		}

		private static Vault vault() {
			Map<UUID, byte[]> kept = new HashMap<>();
			Vault sealing = CaseFiles.vault();
			Vault vault = Mockito.mock(Vault.class);
			given(vault.keep(any(InputStream.class), anyLong()))
				.willAnswer((call) -> keep(kept, all(call.getArgument(0))));
			given(vault.keep(any(byte[].class))).willAnswer((call) -> keep(kept, call.getArgument(0)));
			given(vault.open(any())).willAnswer((call) -> new ByteArrayInputStream(kept.get(call.getArgument(0))));
			given(vault.read(any())).willAnswer((call) -> kept.get(call.getArgument(0)));
			given(vault.seal(anyString(), anyString()))
				.willAnswer((call) -> sealing.seal(call.getArgument(0), call.getArgument(1)));
			given(vault.unseal(anyString(), anyString()))
				.willAnswer((call) -> sealing.unseal(call.getArgument(0), call.getArgument(1)));
			return vault;
		}

		private static Vault.Kept keep(Map<UUID, byte[]> kept, byte[] bytes) {
			UUID id = UUID.randomUUID();
			kept.put(id, bytes);
			return new Vault.Kept(id, Fingerprint.of(bytes), bytes.length);
		}

		private static byte[] all(InputStream bytes) {
			try {
				return bytes.readAllBytes();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
