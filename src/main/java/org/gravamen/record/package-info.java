/**
 * What happened, provably: one entry for each act, written in the transaction of its
 * cause and sealed to the entry before it.
 */
@NullMarked
@ApplicationModule(displayName = "Record", allowedDependencies = { "vocabulary", "vault" })
package org.gravamen.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
