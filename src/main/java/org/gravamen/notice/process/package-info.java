/**
 * The steps of the morning digest.
 */
@NullMarked
package org.gravamen.notice.process;

import org.jspecify.annotations.NullMarked;
