package org.gravamen.safecopy;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be spent on one safe copy.
 *
 * @param time by the clock on the wall; under the engine's lock on a job, five minutes
 * @param memory of the separate process
 * @param pages the most
 * @param megapixels the most of one picture
 * @param largest the most bytes of all pictures together
 * @param sandbox whether bubblewrap is used where it works
 */
@ConfigurationProperties("gravamen.safe-copy")
record SafeCopyProperties(@DefaultValue("PT4M") Duration time, @DefaultValue("768MB") DataSize memory,
		@DefaultValue("2000") int pages, @DefaultValue("100") int megapixels, @DefaultValue("500MB") DataSize largest,
		@DefaultValue("true") boolean sandbox) {
}
