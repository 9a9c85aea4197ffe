/**
 * The page of the recipients, and the stop.
 */
@NullMarked
package org.gravamen.dispatch.web;

import org.jspecify.annotations.NullMarked;
