/**
 * Where the process meets submissions: the papers that their officers and the director
 * answer, and the steps that the diagram calls.
 */
@NullMarked
package org.gravamen.submission.process;

import org.jspecify.annotations.NullMarked;
