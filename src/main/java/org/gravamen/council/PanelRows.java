package org.gravamen.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Panels as rows: each member's own, so that two who write at once do not overwrite each
 * other.
 */
@Repository
class PanelRows {

	private final JdbcClient jdbc;

	private final OpinionRows opinions;

	private final OnTargetRows targets;

	private final Vault vault;

	PanelRows(JdbcClient jdbc, OpinionRows opinions, OnTargetRows targets, Vault vault) {
		this.jdbc = jdbc;
		this.opinions = opinions;
		this.targets = targets;
		this.vault = vault;
	}

	List<Seat> of(SubmissionId submission) {
		Map<OnTargetRows.Author, List<OnTarget>> said = this.targets.of(submission);
		return this.jdbc.sql("""
				select m.*, o.advice, o.sealed_words, o.reasonable_grounds, o.sealed_doubts, o.corroboration,
				  o.source_risk, o.defamation, o.disclosure, o.sealed_written, o.privileged, o.letter, o.manifest,
				  o.given_at, %s
				from panel_member m join sitting s on s.id = m.sitting_id
				  left join opinion o on o.sitting_id = m.sitting_id and o.person_id = m.person_id
				  left join opinion_file f on f.id = o.file_id
				where s.submission_id = ? order by m.place""".formatted(OpinionFileRows.COLUMNS))
			.param(submission.value())
			.query((row, number) -> seat(row, said))
			.list();
	}

	/** Seats the members of a new panel, in order. */
	void seat(UUID sitting, List<PanelMember> panel) {
		for (int place = 0; place < panel.size(); place++) {
			this.jdbc.sql("insert into panel_member (sitting_id, person_id, place) values (?, ?, ?)")
				.params(sitting, panel.get(place).person().value(), place)
				.update();
		}
	}

	void keepChanged(UUID sitting, List<PanelMember> panel) {
		Set<UUID> seated = Set.copyOf(this.jdbc.sql("select person_id from panel_member where sitting_id = ?")
			.param(sitting)
			.query(UUID.class)
			.list());
		List<PanelMember> newcomers = panel.stream().filter((one) -> !seated.contains(one.person().value())).toList();
		for (PanelMember newcomer : newcomers) {
			this.jdbc.sql("insert into panel_member (sitting_id, person_id, place) values (?, ?, ?)")
				.params(sitting, newcomer.person().value(), panel.indexOf(newcomer))
				.update();
		}
		declare(sitting, panel);
		withdraw(sitting, panel);
		this.opinions.keepNew(sitting,
				panel.stream().flatMap((member) -> member.opinion().stream()).collect(Collectors.toList()));
	}

	private void declare(UUID sitting, List<PanelMember> panel) {
		Set<UUID> silent = Set
			.copyOf(this.jdbc.sql("select person_id from panel_member where sitting_id = ? and interest is null")
				.param(sitting)
				.query(UUID.class)
				.list());
		panel.stream()
			.filter((member) -> member.interest().isPresent() && silent.contains(member.person().value()))
			.forEach((member) -> declare(sitting, member.person(), member.declaration().orElseThrow()));
	}

	private void declare(UUID sitting, PersonId member, PanelMember.Declaration declaration) {
		Interest interest = declaration.interest();
		int kept = this.jdbc.sql("""
				update panel_member set interest = :kind, sealed_nature = :nature, interest_action = :action,
				  declared_at = :at
				where sitting_id = :sitting and person_id = :person and interest is null""")
			.param("kind", interest.kind().name())
			.param("nature", this.vault.seal(interest.nature(), nature(sitting, member)))
			.param("action", interest.action().name())
			.param("at", declaration.at().map(Moments::bind).orElse(null))
			.param("sitting", sitting)
			.param("person", member.value())
			.update();
		if (kept == 0) {
			throw new Refusal(Refusal.Reason.TASK_ALREADY_DONE, "These interests are already declared.");
		}
	}

	private void withdraw(UUID sitting, List<PanelMember> panel) {
		Set<UUID> staying = Set
			.copyOf(this.jdbc.sql("select person_id from panel_member where sitting_id = ? and withdrawn_by is null")
				.param(sitting)
				.query(UUID.class)
				.list());
		panel.stream()
			.filter((member) -> member.withdrawal().isPresent() && staying.contains(member.person().value()))
			.forEach((member) -> withdraw(sitting, member.person(), member.withdrawal().orElseThrow()));
	}

	private void withdraw(UUID sitting, PersonId member, Withdrawal how) {
		int kept = this.jdbc.sql("""
				update panel_member set withdrawn_by = ?, sealed_withdrawal = ?, withdrawn_at = ?
				where sitting_id = ? and person_id = ? and withdrawn_by is null""")
			.params(how.word().name(), this.vault.seal(how.reason(), withdrawal(sitting, member)),
					Moments.bind(how.at()), sitting, member.value())
			.update();
		if (kept == 0) {
			throw new Refusal(Refusal.Reason.TASK_ALREADY_DONE, "This member stood aside already.");
		}
	}

	private Seat seat(ResultSet row, Map<OnTargetRows.Author, List<OnTarget>> said) throws SQLException {
		UUID sitting = row.getObject("sitting_id", UUID.class);
		PersonId person = new PersonId(row.getObject("person_id", UUID.class));
		OnTargetRows.Author author = new OnTargetRows.Author(sitting, person);
		return new Seat(sitting,
				new PanelMember(person, declaration(row, sitting, person),
						this.opinions.maybe(row, author, said.getOrDefault(author, List.of())),
						withdrawal(row, sitting, person)));
	}

	private Optional<PanelMember.Declaration> declaration(ResultSet row, UUID sitting, PersonId person)
			throws SQLException {
		if (row.getString("interest") == null) {
			return Optional.empty();
		}
		Interest interest = new Interest(Interest.Kind.valueOf(row.getString("interest")),
				this.vault.unseal(row.getString("sealed_nature"), nature(sitting, person)),
				Interest.Action.valueOf(row.getString("interest_action")));
		return Optional.of(new PanelMember.Declaration(interest, Moments.maybe(row, "declared_at")));
	}

	private Optional<Withdrawal> withdrawal(ResultSet row, UUID sitting, PersonId person) throws SQLException {
		if (row.getString("withdrawn_by") == null) {
			return Optional.empty();
		}
		return Optional.of(new Withdrawal(Withdrawal.Word.valueOf(row.getString("withdrawn_by")),
				this.vault.unseal(row.getString("sealed_withdrawal"), withdrawal(sitting, person)),
				Moments.read(row, "withdrawn_at")));
	}

	private static String withdrawal(UUID sitting, PersonId member) {
		return "withdrawal " + sitting + " " + member;
	}

	private static String nature(UUID sitting, PersonId member) {
		return "interest " + sitting + " " + member;
	}

	/**
	 * A member in a sitting.
	 *
	 * @param sitting which sitting
	 * @param member the member
	 */
	record Seat(UUID sitting, PanelMember member) {
	}

}
