package org.gravamen.evidence;

import java.util.List;

import org.gravamen.vault.SealedTable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words about exhibits. The identities of sources are under another key.
 */
@Component
class EvidenceSeals implements SealedTable.Several {

	private final JdbcClient jdbc;

	EvidenceSeals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<SealedTable> tables() {
		return List.of(exhibits(), SealedTable.of("exhibit_origin", "id").with("sealed_name", "origin {id} name"),
				SealedTable.of("exhibit_consent", "exhibit_id", "consent_use", "line_number")
					.with("sealed_words", "exhibit {exhibit_id} consent {consent_use}"),
				SealedTable.of("exhibit_grading", "exhibit_id", "line_number")
					.with("sealed_reason", "exhibit {exhibit_id} grading"),
				SealedTable.of("exhibit_custody", "id")
					.with("sealed_whither", "exhibit {id} whither")
					.with("sealed_why", "exhibit {id} why"));
	}

	@Override
	public void sealing(SealedTable table, Runnable change) {
		if (table.name().equals("exhibit_custody")) {
			CustodyGuard.lifted(this.jdbc, change);
		}
		else {
			change.run();
		}
	}

	private static SealedTable exhibits() {
		return SealedTable.of("exhibit", "id")
			.with("sealed_title", "exhibit {id} title")
			.with("sealed_source", "exhibit {id} source")
			.with("sealed_file_name", "exhibit {id} file")
			.with("sealed_withdrawal", "exhibit {id} withdrawal")
			.with("sealed_thing", "exhibit {id} thing")
			.with("sealed_kept_at", "exhibit {id} kept at")
			.with("sealed_seal_number", "exhibit {id} seal")
			.with("sealed_url", "exhibit {id} url")
			.with("sealed_tool", "exhibit {id} tool")
			.with("sealed_operator", "exhibit {id} operator")
			.with("sealed_language", "exhibit {id} language")
			.with("sealed_translator", "exhibit {id} translator");
	}

}
