package org.gravamen.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of evidence.
 *
 * @param largestFile the most that the file of an exhibit may have
 * @param quota the most that all files of one submission may have together
 */
@ConfigurationProperties("gravamen.evidence")
public record EvidenceProperties(@DefaultValue("200MB") DataSize largestFile, @DefaultValue("10GB") DataSize quota) {
}
