@org.jspecify.annotations.NullMarked
package org.gravamen.dossier;
