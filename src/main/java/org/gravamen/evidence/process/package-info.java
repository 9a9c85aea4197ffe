/**
 * Where the process meets evidence: the paper that the reviewer answers, and what the
 * rules of sufficiency ask.
 */
@NullMarked
package org.gravamen.evidence.process;

import org.jspecify.annotations.NullMarked;
