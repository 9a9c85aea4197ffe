package org.gravamen.dossier;

import org.gravamen.letter.DocumentIdentity;

/**
 * The set text of a dossier.
 *
 * @param manuscript what it says
 * @param pdf its pages, without those of the exhibits
 * @param pagination where everything stands, the pages of the exhibits counted in
 * @param identity what the document is
 * @param words as they were pressed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SetText(Manuscript manuscript, byte[] pdf, Pagination pagination, DocumentIdentity identity, String words) {
}
