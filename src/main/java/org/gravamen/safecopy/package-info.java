/**
 * Is it safe: says what the bytes of a file are, refuses what could hurt, and has
 * pictures made of the rest in a process of its own, so that nobody but its officer ever
 * opens an original.
 */
@NullMarked
@ApplicationModule(displayName = "Safe copies", allowedDependencies = "vocabulary")
package org.gravamen.safecopy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
