package org.gravamen.council;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The council's own rule.
 *
 * @param quorum how many opinions are needed to decide
 */
@ConfigurationProperties("gravamen.council")
record CouncilSettings(@DefaultValue("3") int quorum) {
}
