package org.gravamen.evidence;

import java.util.List;
import java.util.UUID;

import org.gravamen.process.ExhibitIntake;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins the path of files that were taken in before there were safe copies.
 */
@Component
class CopiesMissing {

	private final JdbcClient jdbc;

	private final CopyStore store;

	private final ExhibitIntake intake;

	CopiesMissing(JdbcClient jdbc, CopyStore store, ExhibitIntake intake) {
		this.jdbc = jdbc;
		this.store = store;
		this.intake = intake;
	}

	/** Before the job runner starts, so that it finds them. */
	@Order(0)
	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	public void begin() {
		List<Missing> missing = this.jdbc.sql("""
				select id, submission_id from exhibit
				where kept_id is not null and id not in (select exhibit_id from safe_copy) for update""")
			.query((row, index) -> new Missing(row.getObject("id", UUID.class),
					new SubmissionId(row.getObject("submission_id", UUID.class))))
			.list();
		missing.forEach((one) -> {
			this.store.insert(one.exhibit(), one.submission());
			this.intake.begin(one.submission(), one.exhibit());
		});
	}

	private record Missing(UUID exhibit, SubmissionId submission) {
	}

}
