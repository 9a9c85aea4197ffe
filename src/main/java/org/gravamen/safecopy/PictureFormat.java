package org.gravamen.safecopy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The two formats of safe copies.
 */
public enum PictureFormat {

	PNG("image/png", "89504e47"), JPEG("image/jpeg", "ffd8ff");

	private final String mediaType;

	private final String start;

	PictureFormat(String mediaType, String start) {
		this.mediaType = mediaType;
		this.start = start;
	}

	/**
	 * Tells the format.
	 * @param picture the bytes
	 * @return empty when it is neither
	 */
	public static Optional<PictureFormat> of(byte[] picture) {
		return Arrays.stream(values()).filter((format) -> format.begins(picture)).findFirst();
	}

	public String mediaType() {
		return this.mediaType;
	}

	private boolean begins(byte[] picture) {
		int length = this.start.length() / 2;
		return picture.length >= length && HexFormat.of().formatHex(picture, 0, length).equals(this.start);
	}

}
