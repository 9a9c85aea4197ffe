package org.gravamen.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.gravamen.signature.ContainerSeal;
import org.gravamen.signature.ContainerSeal.File;
import org.gravamen.signature.SigningIdentity;
import org.gravamen.vocabulary.Fingerprint;

/**
 * Writes an ASiC-E container (ETSI EN 319 162-1): a ZIP whose files pass by once, with a
 * manifest that <code>sha256sum</code> checks, and a signature over all of them.
 */
final class Container {

	private static final String TYPE = "application/vnd.etsi.asic-e+zip";

	private static final String MANIFEST = "manifest.txt";

	// As early as a ZIP knows moments, so that it says nothing; of the month before, Java
	// would write it a second time, in between what the container is.
	private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1980, 2, 1, 0, 0);

	private final ZipOutputStream zip;

	private final List<File> files = new ArrayList<>();

	/** Begins with what it is, unpacked and first, so that anybody can tell. */
	Container(OutputStream out) throws IOException {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
		ZipEntry entry = entry("mimetype");
		CRC32 check = new CRC32();
		check.update(type);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(type.length);
		entry.setCompressedSize(type.length);
		entry.setCrc(check.getValue());
		this.zip.putNextEntry(entry);
		this.zip.write(type);
		this.zip.closeEntry();
	}

	void add(String name, String mediaType, InputStream bytes) throws IOException {
		MessageDigest digest = Fingerprint.sha256();
		this.zip.putNextEntry(entry(name));
		try (InputStream digested = new DigestInputStream(bytes, digest)) {
			digested.transferTo(this.zip);
		}
		this.zip.closeEntry();
		this.files.add(new File(name, mediaType, Fingerprint.ofDigest(digest.digest())));
	}

	/** Writes the manifest and the signature, and ends. */
	void seal(ContainerSeal seal, SigningIdentity identity, Instant at) throws IOException {
		String lines = this.files.stream()
			.map((file) -> file.fingerprint().hex() + "  " + file.name() + "\n")
			.collect(Collectors.joining());
		add(MANIFEST, "text/plain", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
		put("META-INF/manifest.xml", contents());
		put("META-INF/signatures.xml", seal.seal(this.files, identity, at));
		this.zip.finish();
	}

	// OpenDocument 1.2, part 3, §4: what lies where.
	private byte[] contents() {
		String lines = this.files.stream()
			.map((file) -> "<manifest:file-entry manifest:full-path=\"" + file.name() + "\" manifest:media-type=\""
					+ file.mediaType() + "\"/>")
			.collect(Collectors.joining());
		return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest"
				+ " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">"
				+ "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + TYPE + "\"/>" + lines
				+ "</manifest:manifest>")
			.getBytes(StandardCharsets.UTF_8);
	}

	private void put(String name, byte[] bytes) throws IOException {
		this.zip.putNextEntry(entry(name));
		this.zip.write(bytes);
		this.zip.closeEntry();
	}

	private static ZipEntry entry(String name) {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(NO_MOMENT);
		return entry;
	}

}
