/**
 * What each authority's law asks for: the tests by which a submission is judged, as data
 * with their sources, so that a lawyer can read and correct them without a programmer.
 */
@NullMarked
@ApplicationModule(displayName = "Law", allowedDependencies = { "vocabulary" })
package org.gravamen.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
