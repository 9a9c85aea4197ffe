package org.gravamen.council;

import java.util.UUID;

import org.gravamen.safecopy.PictureFormat;

/**
 * A page of the safe copy of an opinion's file.
 *
 * @param number from 1
 * @param format of the picture
 * @param kept where in the vault it is
 */
record OpinionPicture(int number, PictureFormat format, UUID kept) {
}
