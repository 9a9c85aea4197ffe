package org.gravamen.safecopy;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be spent on one safe copy.
 *
 * @param time by the clock on the wall; under the engine's lock on a job, five minutes
 * @param doorTime how long a file may take to be opened before it is taken in, from its
 * last byte on
 * @param doorAtOnce how many files are opened so at once
 * @param memory of the separate process: of Java's own, beside which the operating system
 * leaves it as much as Java itself needs
 * @param pages the most
 * @param megapixels the most of one picture
 * @param largest the most bytes of all pictures together
 * @param sandbox whether bubblewrap is used where it works
 * @param bubblewrap the program, by name or by path
 */
@ConfigurationProperties("gravamen.safe-copy")
record SafeCopyProperties(@DefaultValue("PT4M") Duration time, @DefaultValue("PT20S") Duration doorTime,
		@DefaultValue("2") int doorAtOnce, @DefaultValue("768MB") DataSize memory, @DefaultValue("2000") int pages,
		@DefaultValue("100") int megapixels, @DefaultValue("500MB") DataSize largest,
		@DefaultValue("true") boolean sandbox, @DefaultValue("bwrap") String bubblewrap) {
}
