package org.gravamen.council;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the council's first rules say; later versions are proposed and adopted in the
 * house.
 *
 * @param quorum how many opinions are needed to decide
 */
@ConfigurationProperties("gravamen.council")
record CouncilSettings(@DefaultValue("3") int quorum) {
}
