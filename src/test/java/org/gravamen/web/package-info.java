/**
 * Tests of what every page shares.
 */
@org.jspecify.annotations.NullMarked
package org.gravamen.web;
