/**
 * The front door: signing in, who is at the other end of a request, and what every answer
 * tells the browser.
 */
@NullMarked
package org.gravamen.people.web;

import org.jspecify.annotations.NullMarked;
