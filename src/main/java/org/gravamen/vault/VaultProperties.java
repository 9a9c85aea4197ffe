package org.gravamen.vault;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be set about the vault.
 *
 * @param keyset the Tink keyset as Base64 of its JSON; empty when it lies in the home
 * folder
 * @param sources the keyset of the identities of sources, in the same way
 * @param folder where the sealed files of exhibits lie; <code>none</code> for the
 * database; empty for a folder of the home beside an embedded database, and for the
 * database itself where it is a server
 */
@ConfigurationProperties("gravamen.vault")
record VaultProperties(@DefaultValue("") String keyset, @DefaultValue("") String sources,
		@DefaultValue("") String folder) {

	@Override
	public String toString() {
		return "VaultProperties[kept secret]";
	}

}
