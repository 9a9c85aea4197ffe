/**
 * What runs in the separate process: the only place where the content of a file from
 * outside is understood. It knows nothing of the house, reads one file and writes frames.
 */
@NullMarked
package org.gravamen.safecopy.worker;

import org.jspecify.annotations.NullMarked;
