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

	private final List<String> opened = new ArrayList<>();

	void addTo(PdfRendererBuilder builder) {
		builder.useExternalResourceAccessControl((uri, type) -> false,
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useExternalResourceAccessControl((uri, type) -> false,
				ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		builder.useProtocolsStreamImplementation(this::open, PROTOCOLS);
	}

	/**
	 * What the renderer tried to open past the first refusal.
	 * @return addresses; none, unless the renderer has a door that we do not know
	 */
	List<String> opened() {
		return List.copyOf(this.opened);
	}

	private FSStream open(String uri) {
		this.opened.add(uri);
		throw new IllegalStateException("A letter opens no address.");
	}

}
