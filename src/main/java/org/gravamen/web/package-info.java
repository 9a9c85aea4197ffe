/**
 * What every page shares: the layout's assets, the size of its text, dates in words, and
 * how a refusal is said.
 */
@NullMarked
@ApplicationModule(displayName = "Web", allowedDependencies = { "vocabulary", "calendar", "forms" })
package org.gravamen.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
