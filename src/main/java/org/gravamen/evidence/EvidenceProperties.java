package org.gravamen.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of evidence.
 *
 * @param largestFile the most that the file of an exhibit may have
 */
@ConfigurationProperties("gravamen.evidence")
record EvidenceProperties(@DefaultValue("50MB") DataSize largestFile) {
}
