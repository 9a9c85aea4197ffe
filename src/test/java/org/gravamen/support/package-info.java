/**
 * What tests share: the whole application on either database, pages as one officer sees
 * them, and a clock to set.
 */
@NullMarked
package org.gravamen.support;

import org.jspecify.annotations.NullMarked;
