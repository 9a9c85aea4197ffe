/**
 * Whose house this is: the letterhead is data, so that the same product writes under any
 * organisation's name.
 */
@NullMarked
@ApplicationModule(displayName = "Organisation", allowedDependencies = { "vocabulary" })
package org.gravamen.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
