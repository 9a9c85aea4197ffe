/**
 * The pages on which a case officer opens a submission and says who it concerns.
 */
@NullMarked
package org.gravamen.submission.web;

import org.jspecify.annotations.NullMarked;
