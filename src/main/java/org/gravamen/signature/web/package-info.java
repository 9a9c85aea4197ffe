/**
 * The letter exactly as it will be sent: its pages as pictures, as text and as the file.
 */
@NullMarked
package org.gravamen.signature.web;

import org.jspecify.annotations.NullMarked;
