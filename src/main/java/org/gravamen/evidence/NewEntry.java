package org.gravamen.evidence;

import java.util.Optional;

/**
 * An entry of the register without a file.
 *
 * @param description what it is
 * @param provenance where it comes from; a capture has a line of the collection log
 * @param thing the physical object, if it is one
 */
public record NewEntry(Exhibit.Description description, Provenance provenance, Optional<Exhibit.Thing> thing) {
}
