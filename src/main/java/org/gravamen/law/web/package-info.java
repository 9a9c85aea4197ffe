/**
 * The page on which everybody who is signed in reads what each authority asks for.
 */
@NullMarked
package org.gravamen.law.web;

import org.jspecify.annotations.NullMarked;
