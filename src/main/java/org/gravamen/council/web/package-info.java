/**
 * The pages on which opinions are read, by those who may.
 */
@NullMarked
package org.gravamen.council.web;

import org.jspecify.annotations.NullMarked;
