/**
 * The case officer's drafting desk, and the pages of a letter's versions.
 */
@NullMarked
package org.gravamen.letter.web;

import org.jspecify.annotations.NullMarked;
