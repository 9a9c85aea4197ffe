/**
 * The whole path in a real browser, by pages only: what no other test can see is whether
 * the people who use this can do their work with it.
 */
@NullMarked
package org.gravamen.journey;

import org.jspecify.annotations.NullMarked;
