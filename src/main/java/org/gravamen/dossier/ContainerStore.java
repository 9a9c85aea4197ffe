package org.gravamen.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The containers that dossiers went into.
 */
@Repository
class ContainerStore {

	private final JdbcClient jdbc;

	ContainerStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<SealedDossier> find(Dossier dossier, UUID letter) {
		return of(dossier).stream().filter((one) -> one.letter().equals(letter)).findFirst();
	}

	List<SealedDossier> of(Dossier dossier) {
		return this.jdbc.sql("select * from dossier_container where dossier_id = :dossier")
			.param("dossier", dossier.id())
			.query((row, index) -> new SealedDossier(dossier, row.getObject("letter_id", UUID.class),
					new Fingerprint(row.getString("fingerprint")), row.getObject("container", UUID.class),
					row.getLong("container_length")))
			.list();
	}

	void insert(SealedDossier sealed, PersonId by, Instant at) {
		this.jdbc.sql("""
				insert into dossier_container (dossier_id, letter_id, fingerprint, container, container_length, made_by,
				  made_at)
				values (:dossier, :letter, :fingerprint, :container, :length, :by, :at)""")
			.param("dossier", sealed.dossier().id())
			.param("letter", sealed.letter())
			.param("fingerprint", sealed.fingerprint().hex())
			.param("container", sealed.kept())
			.param("length", sealed.length())
			.param("by", by.value())
			.param("at", Moments.bind(at))
			.update();
	}

	void delete(Dossier dossier) {
		this.jdbc.sql("delete from dossier_container where dossier_id = :dossier")
			.param("dossier", dossier.id())
			.update();
	}

}
