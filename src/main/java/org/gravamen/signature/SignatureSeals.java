package org.gravamen.signature;

import java.util.List;

import org.gravamen.vault.SealedTable;

import org.springframework.stereotype.Component;

/**
 * What opens the signing keys, and what the director says.
 */
@Component
class SignatureSeals implements SealedTable.Several {

	@Override
	public List<SealedTable> tables() {
		return List.of(
				SealedTable.of("signing_identity", "holder").with("sealed_passphrase", "signing identity {holder}"),
				SealedTable.of("directors_decision", "request_id").with("sealed_words", "decision {request_id} words"));
	}

}
