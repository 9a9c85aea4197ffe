package org.gravamen.letter;

import java.util.ArrayList;
import java.util.List;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * Keeps the renderer to what it was handed: it opens no address, neither of the network
 * nor of the disk.
 */
final class NothingElse {

	private static final String[] PROTOCOLS = { "http", "https", "file", "jar", "ftp", "classpath", "data" };

	private final List<String> wanted = new ArrayList<>();

	void addTo(PdfRendererBuilder builder) {
		builder.useExternalResourceAccessControl((uri, type) -> refuse(uri),
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useExternalResourceAccessControl((uri, type) -> refuse(uri),
				ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		builder.useProtocolsStreamImplementation(this::open, PROTOCOLS);
	}

	/**
	 * What the renderer asked for.
	 * @return the addresses refused
	 */
	List<String> wanted() {
		return List.copyOf(this.wanted);
	}

	private boolean refuse(String uri) {
		this.wanted.add(uri);
		return false;
	}

	private FSStream open(String uri) {
		this.wanted.add(uri);
		throw new IllegalStateException("A letter opens no address.");
	}

}
