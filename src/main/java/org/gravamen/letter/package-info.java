/**
 * The words and the page: reads the text of a letter, compares its versions and presses
 * the PDF that is signed and sent.
 */
@NullMarked
@ApplicationModule(displayName = "Letter", allowedDependencies = { "organisation", "vocabulary" })
package org.gravamen.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
