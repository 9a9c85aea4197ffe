package org.gravamen.evidence;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of evidence.
 *
 * @param largestFile the most that the file of an exhibit may have
 * @param quota the most that all files of one submission may have together
 * @param atOnce how many files may come in at once on this node; each holds a connection
 * of the database's pool until it is in
 * @param patience how long a file waits for its turn
 */
@ConfigurationProperties("gravamen.evidence")
public record EvidenceProperties(@DefaultValue("200MB") DataSize largestFile, @DefaultValue("10GB") DataSize quota,
		@DefaultValue("8") int atOnce, @DefaultValue("PT20S") Duration patience) {
}
