package org.gravamen.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be set about exhibits.
 *
 * @param largestFile the most that one file may hold
 */
@ConfigurationProperties("gravamen.evidence")
record ExhibitSettings(@DefaultValue("50MB") DataSize largestFile) {
}
