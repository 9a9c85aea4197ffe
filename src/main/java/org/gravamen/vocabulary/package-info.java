/**
 * The few words that every room uses: whose submission, which person, which bytes, and
 * how a refusal is said.
 */
@NullMarked
@ApplicationModule(displayName = "Vocabulary", allowedDependencies = {})
package org.gravamen.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
