package org.gravamen.evidence;

import java.util.UUID;
import java.util.function.Consumer;

import org.gravamen.record.Chronicle;
import org.gravamen.record.Happening;
import org.gravamen.vault.KeyRotation;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes both keys, of documents and of the identities of sources, and enters it in the
 * record of each submission that holds an exhibit.
 */
@Component
class KeyChange {

	private final KeyRotation rotation;

	private final SourceIdentities sources;

	private final JdbcClient jdbc;

	private final Chronicle chronicle;

	private final TransactionTemplate transactions;

	KeyChange(KeyRotation rotation, SourceIdentities sources, JdbcClient jdbc, Chronicle chronicle,
			PlatformTransactionManager transactions) {
		this.rotation = rotation;
		this.sources = sources;
		this.jdbc = jdbc;
		this.chronicle = chronicle;
		this.transactions = new TransactionTemplate(transactions);
	}

	void make(Consumer<String> say) {
		this.rotation.rotate(say);
		this.rotation.rotateSources(this.sources::sealAnew, say);
		var submissions = this.jdbc.sql("select distinct submission_id from exhibit").query(UUID.class).list();
		submissions.forEach((id) -> this.transactions.executeWithoutResult((status) -> this.chronicle
			.enter(new SubmissionId(id), Happening.of("Key of the exhibits changed").asDetail())));
		say.accept("Entered in the record of each submission with exhibits: " + submissions.size() + ".");
	}

}
