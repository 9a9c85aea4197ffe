package org.gravamen.vault;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * What the vault itself keeps sealed in columns.
 */
@Component
class VaultSeals implements SealedTable.Several {

	@Override
	public List<SealedTable> tables() {
		return List.of(BlindIndex.table());
	}

}
