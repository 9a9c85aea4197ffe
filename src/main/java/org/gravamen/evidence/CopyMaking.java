package org.gravamen.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.safecopy.CopyFailed;
import org.gravamen.safecopy.CopyOutcome;
import org.gravamen.safecopy.CopyResult;
import org.gravamen.safecopy.FileKind;
import org.gravamen.safecopy.SafeCopies;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.SubmissionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has the safe copy of an exhibit made: whole or not at all. What gives no answer is
 * tried again, and then sealed. Attempts are counted in transactions of their own,
 * because a failure takes back everything else.
 */
@Service
public class CopyMaking {

	private static final Logger log = LoggerFactory.getLogger(CopyMaking.class);

	private static final int MOST_ATTEMPTS = 2;

	private final ExhibitStore exhibits;

	private final CopyStore copies;

	private final SafeCopies maker;

	private final Vault vault;

	private final Chronicle chronicle;

	private final TransactionTemplate own;

	private final Clock clock;

	CopyMaking(ExhibitStore exhibits, CopyStore copies, SafeCopies maker, Vault vault, Chronicle chronicle,
			PlatformTransactionManager transactions, Clock clock) {
		this.exhibits = exhibits;
		this.copies = copies;
		this.maker = maker;
		this.vault = vault;
		this.chronicle = chronicle;
		this.own = new TransactionTemplate(transactions);
		this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/**
	 * Makes the copy, unless it is made.
	 * @param submission of which submission
	 * @param exhibit the exhibit's id
	 * @return whether there is one now; false when the original stays sealed
	 * @throws CopyFailed when there was no answer and it is worth another attempt
	 */
	public boolean make(SubmissionId submission, UUID exhibit) {
		Optional<CopyOutcome> known = this.copies.find(exhibit).flatMap(ExhibitCopy::outcome);
		return known.orElseGet(() -> attempt(find(submission, exhibit))) == CopyOutcome.MADE;
	}

	private CopyOutcome attempt(Exhibit exhibit) {
		Integer attempts = this.own.execute((status) -> this.copies.attempt(exhibit.id()));
		try {
			return inOne(() -> finish(exhibit, copy(exhibit)));
		}
		catch (CopyFailed ex) {
			log.warn("The safe copy of an exhibit failed, attempt {}: {}", attempts, ex.toString());
			if (attempts != null && attempts < MOST_ATTEMPTS) {
				throw ex;
			}
			return inOne(() -> finish(exhibit, CopyResult.noAnswer()));
		}
	}

	private CopyOutcome inOne(Supplier<CopyOutcome> act) {
		return Objects.requireNonNull(this.own.execute((status) -> act.get()));
	}

	private CopyResult copy(Exhibit exhibit) {
		Exhibit.File file = exhibit.file().orElseThrow();
		Optional<FileKind> kind = FileKind.of(file.mediaType());
		if (kind.isEmpty()) {
			return new CopyResult(CopyOutcome.SEALED, List.of(), Set.of(), Set.of(), 0);
		}
		try (InputStream original = this.vault.open(file.kept())) {
			return this.maker.make(kind.get(), original,
					(number, picture) -> this.copies.page(exhibit.id(), number, picture));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The original could not be read.", ex);
		}
	}

	private CopyOutcome finish(Exhibit exhibit, CopyResult result) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		this.copies.finish(exhibit.id(), result, now);
		boolean made = result.outcome() == CopyOutcome.MADE;
		this.chronicle.enter(exhibit.submission(),
				Happening.of(made ? "Safe copy made" : "Exhibit sealed")
					.outcome(exhibit.number().text())
					.why(made ? "" : result.outcome().name() + ": " + result.outcome().sentence())
					.about("Exhibit " + exhibit.number().text(), exhibit.fingerprint())
					.asDetail());
		return result.outcome();
	}

	private Exhibit find(SubmissionId submission, UUID exhibit) {
		return this.exhibits.of(submission)
			.stream()
			.filter((one) -> one.id().equals(exhibit))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("There is no such exhibit any more."));
	}

}
