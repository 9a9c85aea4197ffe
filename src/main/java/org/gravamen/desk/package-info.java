/**
 * The desk: the pages that look across all stages. What waits for a person, the papers
 * beside the form, a submission as a whole, the register, and the record of one
 * submission.
 */
@NullMarked
@ApplicationModule(displayName = "Desk")
package org.gravamen.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
