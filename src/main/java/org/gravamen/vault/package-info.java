/**
 * Bytes at rest: exhibits, letters and drafts are kept sealed, under a key that is not in
 * the database.
 */
@NullMarked
@ApplicationModule(displayName = "Vault", allowedDependencies = "vocabulary")
package org.gravamen.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
