package org.gravamen.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gravamen.vocabulary.SubmissionId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The record in its own tables. The head of a submission's record is locked from the
 * first entry of an act on, or from when it is held: several members of a panel may act
 * at once.
 */
@Component
class JdbcChronicle implements Chronicle {

	private final JdbcClient jdbc;

	private final Reasons reasons;

	private final Clock clock;

	private final TransactionTemplate savepoint;

	JdbcChronicle(JdbcClient jdbc, Reasons reasons, Clock clock, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.reasons = reasons;
		this.clock = clock;
		this.savepoint = new TransactionTemplate(transactions);
		this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	@Override
	public void hold(SubmissionId submission) {
		requireTransaction();
		lockedHead(submission);
	}

	@Override
	public void enter(SubmissionId submission, Happening happening) {
		requireTransaction();
		Head head = lockedHead(submission);
		Leaf leaf = Leaf.of(submission, head.entries() + 1, this.clock.instant(), happening, head.lastHash());
		insert(submission, head.entries() + 1, leaf);
		this.jdbc.sql("update record_head set entries = :entries, last_hash = :hash where submission_id = :submission")
			.param("entries", head.entries() + 1)
			.param("hash", leaf.hash())
			.param("submission", submission.value())
			.update();
	}

	@Override
	public List<Entry> entries(SubmissionId submission) {
		return leaves(submission).stream().map(Leaf::entry).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Verdict check(SubmissionId submission) {
		return chain(submission).check();
	}

	@Override
	@Transactional(readOnly = true)
	public byte[] export(SubmissionId submission) {
		return RecordCheck.export(chain(submission));
	}

	private static void requireTransaction() {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("An entry is written in the transaction of its cause, and there is none.");
		}
	}

	private Head lockedHead(SubmissionId submission) {
		return head(submission, " for update").or(() -> {
			beginRecord(submission);
			return head(submission, " for update");
		}).orElseThrow();
	}

	private void beginRecord(SubmissionId submission) {
		try {
			this.savepoint.executeWithoutResult((status) -> this.jdbc
				.sql("insert into record_head (submission_id, entries, last_hash) values (:submission, 0, :hash)")
				.param("submission", submission.value())
				.param("hash", Leaf.NOTHING_BEFORE)
				.update());
		}
		catch (DuplicateKeyException ex) {
			// Somebody else began this record at the same moment: theirs is the head to
			// lock.
		}
	}

	private Optional<Head> head(SubmissionId submission, String lock) {
		return this.jdbc.sql("select entries, last_hash from record_head where submission_id = :submission" + lock)
			.param("submission", submission.value())
			.query((row, index) -> head(row))
			.optional();
	}

	private void insert(SubmissionId submission, long number, Leaf leaf) {
		this.jdbc.sql("""
				insert into record_entry (submission_id, entry_number, entry_bytes, entry_hash, sealed_reason)
				values (:submission, :number, :bytes, :hash, :reason)""")
			.param("submission", submission.value())
			.param("number", number)
			.param("bytes", leaf.bytes())
			.param("hash", leaf.hash())
			.param("reason", this.reasons.seal(submission.value(), number, leaf.why(), leaf.salt()))
			.update();
	}

	// Head and entries in one statement: an entry that is added meanwhile is no fault,
	// also
	// where the caller's transaction sees each statement's own moment.
	private Chain chain(SubmissionId submission) {
		return this.jdbc.sql("""
				select h.entries, h.last_hash, e.entry_number, e.entry_bytes, e.entry_hash, e.sealed_reason
				from (select 1 as one) as nothing
				left join record_head h on h.submission_id = :submission
				left join record_entry e on e.submission_id = :submission
				order by e.entry_number""").param("submission", submission.value()).query((rows) -> {
			List<Leaf> leaves = new ArrayList<>();
			Head head = new Head(0, Leaf.NOTHING_BEFORE);
			while (rows.next()) {
				head = (rows.getString("last_hash") != null) ? head(rows) : head;
				if (rows.getString("entry_bytes") != null) {
					leaves.add(leaf(submission, rows));
				}
			}
			return new Chain(submission.toString(), head.entries(), head.lastHash(), leaves);
		});
	}

	private List<Leaf> leaves(SubmissionId submission) {
		return this.jdbc.sql("""
				select entry_number, entry_bytes, entry_hash, sealed_reason from record_entry
				where submission_id = :submission order by entry_number""")
			.param("submission", submission.value())
			.query((row, index) -> leaf(submission, row))
			.list();
	}

	private Leaf leaf(SubmissionId submission, ResultSet row) throws SQLException {
		return this.reasons.leaf(submission.value(), row.getLong("entry_number"), row.getString("entry_bytes"),
				row.getString("entry_hash"), row.getString("sealed_reason"));
	}

	private static Head head(ResultSet row) throws SQLException {
		return new Head(row.getLong("entries"), row.getString("last_hash"));
	}

	private record Head(long entries, String lastHash) {
	}

}
