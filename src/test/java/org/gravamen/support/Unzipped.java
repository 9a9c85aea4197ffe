package org.gravamen.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of a ZIP, in their order.
 */
public final class Unzipped {

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	private Unzipped() {
	}

	/**
	 * Unpacks.
	 * @param zip the bytes
	 * @return what is in it
	 * @throws IOException when it cannot be read
	 */
	public static Unzipped of(byte[] zip) throws IOException {
		Unzipped unzipped = new Unzipped();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				unzipped.files.put(entry.getName(), in.readAllBytes());
			}
		}
		return unzipped;
	}

	/**
	 * What the files are called.
	 * @return in their order
	 */
	public List<String> names() {
		return List.copyOf(this.files.keySet());
	}

	/**
	 * A file.
	 * @param name what it is called
	 * @return its bytes
	 */
	public byte[] bytes(String name) {
		byte[] bytes = this.files.get(name);
		if (bytes == null) {
			throw new AssertionError("There is no file " + name + ".");
		}
		return bytes;
	}

	/**
	 * The lines of a text.
	 * @param name what it is called
	 * @return its lines
	 */
	public List<String> lines(String name) {
		return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
	}

}
