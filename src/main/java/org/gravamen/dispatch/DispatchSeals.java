package org.gravamen.dispatch;

import java.util.List;

import org.gravamen.vault.SealedTable;

import org.springframework.stereotype.Component;

/**
 * Who letters go to, and why one was stopped.
 */
@Component
class DispatchSeals implements SealedTable.Several {

	@Override
	public List<SealedTable> tables() {
		return List.of(
				SealedTable.of("recipient", "id")
					.with("sealed_name", "recipient {id} name")
					.with("sealed_office", "recipient {id} office")
					.with("sealed_address", "recipient {id} address"),
				SealedTable.of("delivery", "submission_id", "letter_number", "recipient_id")
					.with("sealed_name", "delivery {message_id} name")
					.with("sealed_office", "delivery {message_id} office")
					.with("sealed_address", "delivery {message_id} address")
					.with("sealed_note", "delivery {message_id} note"),
				SealedTable.of("dispatch", "id").with("sealed_stop_reason", "dispatch {id} stop reason"));
	}

}
