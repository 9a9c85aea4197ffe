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
				  o.given_at
				from panel_member m join sitting s on s.id = m.sitting_id
				  left join opinion o on o.sitting_id = m.sitting_id and o.person_id = m.person_id
				where s.submission_id = ? order by m.place""")
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
			.forEach((member) -> declare(sitting, member.person(), member.interest().orElseThrow()));
	}

	private void declare(UUID sitting, PersonId member, Interest interest) {
		int kept = this.jdbc.sql("""
				update panel_member set interest = ?, sealed_nature = ?, interest_action = ?
				where sitting_id = ? and person_id = ? and interest is null""")
			.params(interest.kind().name(), this.vault.seal(interest.nature(), nature(sitting, member)),
					interest.action().name(), sitting, member.value())
			.update();
		if (kept == 0) {
			throw new Refusal(Refusal.Reason.TASK_ALREADY_DONE, "These interests are already declared.");
		}
	}

	private Seat seat(ResultSet row, Map<OnTargetRows.Author, List<OnTarget>> said) throws SQLException {
		UUID sitting = row.getObject("sitting_id", UUID.class);
		PersonId person = new PersonId(row.getObject("person_id", UUID.class));
		Optional<Interest> interest = Optional.empty();
		if (row.getString("interest") != null) {
			interest = Optional.of(new Interest(Interest.Kind.valueOf(row.getString("interest")),
					this.vault.unseal(row.getString("sealed_nature"), nature(sitting, person)),
					Interest.Action.valueOf(row.getString("interest_action"))));
		}
		OnTargetRows.Author author = new OnTargetRows.Author(sitting, person);
		return new Seat(sitting, new PanelMember(person, interest,
				this.opinions.maybe(row, author, said.getOrDefault(author, List.of()))));
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
