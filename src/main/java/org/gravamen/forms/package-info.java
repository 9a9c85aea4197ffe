/**
 * Reads, draws and checks the <code>.form</code> files: the first ring of validation, and
 * completed forms as question and answer.
 */
@NullMarked
@ApplicationModule(displayName = "Forms", allowedDependencies = "vocabulary")
package org.gravamen.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
