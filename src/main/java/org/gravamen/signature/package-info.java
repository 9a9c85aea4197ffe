/**
 * The director's decision and seal: binds a letter's PDF to the person who signs it, and
 * checks such a seal without asking anybody.
 */
@NullMarked
@ApplicationModule(displayName = "Signature", allowedDependencies = { "vocabulary" })
package org.gravamen.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
