package org.gravamen.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.gravamen.vault.BlindIndex;
import org.gravamen.vault.Vault;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Who somebody is that a letter goes to, sealed: name, office and address, each bound to
 * its row.
 */
@Component
class Letterheads {

	private static final String ADDRESS = "address of a recipient";

	private final Vault vault;

	private final BlindIndex index;

	Letterheads(Vault vault, BlindIndex index) {
		this.vault = vault;
		this.index = index;
	}

	/** What the texts of a recipient belong to. */
	static String recipient(UUID id) {
		return "recipient " + id;
	}

	/** What the texts of a delivery belong to: its Message-ID is its own for ever. */
	static String delivery(String messageId) {
		return "delivery " + messageId;
	}

	Map<String, Object> columns(Recipient to, String owner) {
		return Map.of("name", seal(to.name(), owner, "name"), "office", seal(to.office(), owner, "office"), "address",
				seal(to.address().value(), owner, "address"));
	}

	Recipient recipient(ResultSet row, UUID id, String owner) throws SQLException {
		return new Recipient(id, new SubmissionId(row.getObject("submission_id", UUID.class)),
				unseal(row.getString("sealed_name"), owner, "name"),
				unseal(row.getString("sealed_office"), owner, "office"),
				new EmailAddress(unseal(row.getString("sealed_address"), owner, "address")),
				Recipient.Kind.valueOf(row.getString("kind")));
	}

	/** The address as it is compared: the same mailbox twice is a mistake. */
	String comparable(String address) {
		return this.index.value(ADDRESS, address.toLowerCase(Locale.ROOT));
	}

	String seal(String text, String owner, String part) {
		return text.isEmpty() ? "" : this.vault.seal(text, owner + " " + part);
	}

	String unseal(String sealed, String owner, String part) {
		return sealed.isEmpty() ? "" : this.vault.unseal(sealed, owner + " " + part);
	}

}
