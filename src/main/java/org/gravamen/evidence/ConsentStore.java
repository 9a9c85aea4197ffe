package org.gravamen.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.vocabulary.Moments;
import org.gravamen.vocabulary.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Consents in their table, a line for each change; their words are sealed.
 */
@Component
class ConsentStore {

	private final JdbcClient jdbc;

	private final ExhibitTexts texts;

	ConsentStore(JdbcClient jdbc, ExhibitTexts texts) {
		this.jdbc = jdbc;
		this.texts = texts;
	}

	/** How the consents of several exhibits stand. */
	Map<UUID, Consents> standing(Collection<UUID> exhibits) {
		if (exhibits.isEmpty()) {
			return Map.of();
		}
		Map<UUID, Map<Use, Consent>> found = new HashMap<>();
		this.jdbc.sql("""
				select c.* from exhibit_consent c where c.exhibit_id in (:exhibits)
				order by c.exhibit_id, c.line_number""").param("exhibits", exhibits).query((row) -> {
			Map<Use, Consent> one = found.computeIfAbsent(row.getObject("exhibit_id", UUID.class),
					(id) -> new EnumMap<>(Use.class));
			Consent consent = consent(row);
			// Older versions let "not asked" follow a withdrawal, which it does not undo.
			if (consent.state() != Consent.State.NOT_ASKED) {
				one.put(Use.valueOf(row.getString("consent_use")), consent);
			}
		});
		Map<UUID, Consents> standing = new HashMap<>();
		found.forEach((id, consents) -> standing.put(id, new Consents(consents)));
		return standing;
	}

	/** How the consent to one use came to stand as it does. */
	List<Consent> lines(UUID exhibit, Use use) {
		return this.jdbc.sql("""
				select * from exhibit_consent where exhibit_id = :exhibit and consent_use = :use
				order by line_number""")
			.param("exhibit", exhibit)
			.param("use", use.name())
			.query((row, index) -> consent(row))
			.list();
	}

	void insert(UUID exhibit, Use use, Consent consent) {
		this.jdbc.sql("""
				insert into exhibit_consent (exhibit_id, consent_use, line_number, state, since, sealed_words,
				  entered_by, entered_at)
				values (:exhibit, :use,
				  (select coalesce(max(line_number), 0) + 1 from exhibit_consent
				   where exhibit_id = :exhibit and consent_use = :use),
				  :state, :since, :words, :by, :at)""")
			.param("exhibit", exhibit)
			.param("use", use.name())
			.param("state", consent.state().name())
			.param("since", consent.since().orElse(null))
			.param("words", this.texts.seal(exhibit, part(use), consent.words()))
			.param("by", consent.enteredBy().orElseThrow().value())
			.param("at", Moments.bind(consent.enteredAt().orElseThrow()))
			.update();
	}

	private Consent consent(ResultSet row) throws SQLException {
		UUID exhibit = row.getObject("exhibit_id", UUID.class);
		Use use = Use.valueOf(row.getString("consent_use"));
		return new Consent(Consent.State.valueOf(row.getString("state")),
				Optional.ofNullable(row.getObject("since", LocalDate.class)),
				this.texts.open(row, "sealed_words", exhibit, part(use)),
				Optional.of(new PersonId(row.getObject("entered_by", UUID.class))),
				Optional.of(Moments.read(row, "entered_at")));
	}

	private static String part(Use use) {
		return "consent " + use.name();
	}

}
