package org.gravamen.evidence;

import java.time.Duration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;

import org.gravamen.people.Rights;
import org.gravamen.safecopy.Inspectors;
import org.gravamen.submission.CaseFiles;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Refusal;
import org.mockito.Mockito;

import org.springframework.util.unit.DataSize;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

/**
 * Exhibits on the database of some case files, with a vault that forgets the bytes.
 */
public final class EvidenceRoom {

	private final Vault vault = vault();

	private final CaseFiles files;

	private final ExhibitStore store;

	private final GradingStore gradings;

	private final OriginStore origins;

	private final Bookkeeping books;

	private final Custody custody;

	private final Rights rights = Mockito.mock(Rights.class);

	private long quota = 1_000_000;

	public EvidenceRoom(CaseFiles files) {
		this.files = files;
		ExhibitTexts texts = new ExhibitTexts(this.vault);
		ConsentStore consents = new ConsentStore(files.jdbc(), texts);
		this.origins = new OriginStore(files.jdbc(), this.vault);
		this.store = new ExhibitStore(files.jdbc(), new ExhibitRows(texts), consents, this.origins, texts);
		this.gradings = new GradingStore(files.jdbc(), texts);
		this.custody = new KeptCustody(new CustodyStore(files.jdbc(), texts), this.store, files.submissions(),
				this.rights, files.chronicle(), new Ticking());
		this.books = new Bookkeeping(this.custody, this.gradings, consents, files.chronicle(), CaseFiles.CLOCK);
	}

	EvidenceRoom withQuota(long bytes) {
		this.quota = bytes;
		return this;
	}

	public Exhibits exhibits() {
		Intake intake = new Intake(Inspectors.plain(), this.vault,
				new EvidenceProperties(DataSize.ofBytes(100), DataSize.ofBytes(this.quota), 8, Duration.ZERO));
		return new KeptExhibits(this.store, this.files.submissions(), intake, this.vault, this.books,
				Mockito.mock(KeptCopies.class), CaseFiles.CLOCK);
	}

	public Descriptions descriptions() {
		return new Descriptions(exhibits(), this.store, this.gradings, this.files.submissions(), this.rights,
				this.books, CaseFiles.CLOCK);
	}

	public Origins origins() {
		return new Origins(this.origins, this.files.submissions(), CaseFiles.CLOCK);
	}

	Custody custody() {
		return this.custody;
	}

	private static Vault vault() {
		Vault sealing = CaseFiles.vault();
		Vault vault = Mockito.mock(Vault.class);
		given(vault.keep(any(InputStream.class), anyLong()))
			.willAnswer((call) -> kept(call.getArgument(0), call.getArgument(1)));
		given(vault.open(any(UUID.class))).willReturn(InputStream.nullInputStream());
		given(vault.seal(anyString(), anyString()))
			.willAnswer((call) -> sealing.seal(call.getArgument(0), call.getArgument(1)));
		given(vault.unseal(anyString(), anyString()))
			.willAnswer((call) -> sealing.unseal(call.getArgument(0), call.getArgument(1)));
		return vault;
	}

	private static Vault.Kept kept(InputStream bytes, long limit) {
		try {
			byte[] all = bytes.readAllBytes();
			if (all.length > limit) {
				throw new Refusal(Refusal.Reason.FILE_TOO_LARGE, "The file is too large.");
			}
			return new Vault.Kept(UUID.randomUUID(), Fingerprint.of(all), all.length);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
