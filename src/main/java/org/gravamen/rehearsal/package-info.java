/**
 * Rehearsals: submissions that are driven without a person, through the same papers,
 * forms, checks and services as the pages, to demonstrate the whole path or to walk one
 * letter through it.
 */
@NullMarked
@ApplicationModule(displayName = "Rehearsal")
package org.gravamen.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
