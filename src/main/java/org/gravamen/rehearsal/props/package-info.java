/**
 * The invented papers and pictures of the demonstration, made as they would be found: a
 * scanned roster, a photograph, statements, a printed report.
 */
@NullMarked
package org.gravamen.rehearsal.props;

import org.jspecify.annotations.NullMarked;
