/**
 * Who may do what: people, their roles, the part each has taken in a submission, and how
 * they sign in.
 */
@NullMarked
@ApplicationModule(displayName = "People", allowedDependencies = "vocabulary")
package org.gravamen.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
