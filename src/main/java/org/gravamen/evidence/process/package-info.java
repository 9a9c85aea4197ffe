/**
 * Where the process meets the exhibits: what the path of a file asks.
 */
@NullMarked
package org.gravamen.evidence.process;

import org.jspecify.annotations.NullMarked;
