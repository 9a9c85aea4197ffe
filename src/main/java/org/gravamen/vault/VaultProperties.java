package org.gravamen.vault;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be set about the vault.
 *
 * @param keyset the Tink keyset as Base64 of its JSON; empty when it lies in the home
 * folder
 */
@ConfigurationProperties("gravamen.vault")
record VaultProperties(@DefaultValue("") String keyset) {

	@Override
	public String toString() {
		return "VaultProperties[keyset=(kept secret)]";
	}

}
