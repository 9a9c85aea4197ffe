/**
 * The page of the dossier.
 */
@NullMarked
package org.gravamen.dossier.web;

import org.jspecify.annotations.NullMarked;
