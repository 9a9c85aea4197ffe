/**
 * The page about the time of a submission.
 */
@NullMarked
package org.gravamen.pace.web;

import org.jspecify.annotations.NullMarked;
