package org.gravamen.council;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KeptDissentReadings implements DissentReadings {

	private final JdbcClient jdbc;

	private final Clock clock;

	KeptDissentReadings(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void note(UUID sitting, PersonId member, PersonId reader) {
		note("dissent_reading", sitting, member, reader);
	}

	@Override
	public void noteFile(UUID sitting, PersonId member, PersonId reader) {
		note("dissent_file_reading", sitting, member, reader);
	}

	private void note(String table, UUID sitting, PersonId member, PersonId reader) {
		this.jdbc
			.sql("""
					insert into %s (sitting_id, member_id, reader_id, opened_at)
					select o.sitting_id, o.person_id, :reader, :at from opinion o
					where o.sitting_id = :sitting and o.person_id = :member and not exists (
					  select 1 from %s d
					  where d.sitting_id = o.sitting_id and d.member_id = o.person_id and d.reader_id = :reader)"""
				.formatted(table, table))
			.param("reader", reader.value())
			.param("at", Moments.bind(this.clock.instant()))
			.param("sitting", sitting)
			.param("member", member.value())
			.update();
	}

	@Override
	public Set<PersonId> openedBy(UUID sitting, PersonId reader) {
		return this.jdbc.sql("""
				select d.member_id from dissent_reading d
				  join opinion o on o.sitting_id = d.sitting_id and o.person_id = d.member_id
				where d.sitting_id = :sitting and d.reader_id = :reader and (o.file_id is null or exists (
				  select 1 from dissent_file_reading f
				  where f.sitting_id = d.sitting_id and f.member_id = d.member_id and f.reader_id = d.reader_id))""")
			.param("sitting", sitting)
			.param("reader", reader.value())
			.query(UUID.class)
			.list()
			.stream()
			.map(PersonId::new)
			.collect(Collectors.toUnmodifiableSet());
	}

}
