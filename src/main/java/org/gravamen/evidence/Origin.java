package org.gravamen.evidence;

import java.util.UUID;

/**
 * What several exhibits of a submission go back to: ten reports of one origin are one
 * source.
 *
 * @param id names it for ever
 * @param name as the papers call it; it may name nobody who could be put at risk
 */
public record Origin(UUID id, String name) {
}
