package org.gravamen.dispatch;

import java.util.EnumSet;
import java.util.Set;

import org.gravamen.evidence.IntendedUses;
import org.gravamen.evidence.Use;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The uses that the recipients of a letter mean, each after its kind. Read straight from
 * the table: {@link Recipients} itself is one of the rules that ask for them.
 */
@Component
class NamedUses implements IntendedUses {

	private final JdbcClient jdbc;

	NamedUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<Use> of(SubmissionId submission) {
		EnumSet<Use> uses = EnumSet.noneOf(Use.class);
		this.jdbc.sql("select distinct kind from recipient where submission_id = ?")
			.param(submission.value())
			.query(String.class)
			.list()
			.forEach((kind) -> uses.add(Recipient.Kind.valueOf(kind).use()));
		return uses.isEmpty() ? EnumSet.of(Use.AUTHORITY) : uses;
	}

}
