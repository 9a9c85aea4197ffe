package org.gravamen.dossier;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.gravamen.evidence.ConsentWithdrawn;
import org.gravamen.evidence.Use;
import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vault.Vault;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Destroys the dossiers that hold an exhibit whose source no longer consents to it. What
 * was handed out already is out; the house keeps no copy of it.
 */
@Component
class ConsentLost {

	private final DossierStore store;

	private final Vault vault;

	private final Chronicle chronicle;

	private final Clock clock;

	ConsentLost(DossierStore store, Vault vault, Chronicle chronicle, Clock clock) {
		this.store = store;
		this.vault = vault;
		this.chronicle = chronicle;
		this.clock = clock;
	}

	/** In the transaction of the withdrawal: either both happen or neither. */
	@EventListener
	void destroy(ConsentWithdrawn withdrawn) {
		this.store.holding(withdrawn.submission(), withdrawn.exhibit())
			.stream()
			.filter((dossier) -> withdrawn.use() == Use.INTERNAL || withdrawn.use() == dossier.edition().use())
			.forEach((dossier) -> destroy(dossier, withdrawn));
	}

	private void destroy(Dossier dossier, ConsentWithdrawn withdrawn) {
		this.vault.destroy(dossier.kept());
		this.store.destroyed(dossier, this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		this.chronicle.enter(dossier.submission(),
				Happening.of("Dossier destroyed")
					.by(withdrawn.by())
					.outcome(withdrawn.sentence())
					.about(dossier.name(), dossier.fingerprint()));
	}

}
