package org.gravamen.safecopy;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the antivirus listens.
 *
 * @param host its machine; empty when there is none
 * @param port its port
 * @param timeout how long it may be silent
 */
@ConfigurationProperties("gravamen.evidence.clamd")
record ClamdProperties(@DefaultValue("") String host, @DefaultValue("3310") int port,
		@DefaultValue("PT30S") Duration timeout) {

	boolean isSet() {
		return !this.host.isBlank();
	}

}
