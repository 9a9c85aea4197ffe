package org.gravamen.safecopy.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import org.gravamen.safecopy.MetadataFinding.Sort;

/**
 * What the files that hang on a message say about their source. Nothing of them is shown.
 */
final class AttachmentFindings {

	private static final int LARGEST = 64 << 20;

	private final Frames frames;

	AttachmentFindings(Frames frames) {
		this.frames = frames;
	}

	/** Looks, and says so when it cannot. */
	void look(Part part) {
		try (InputStream content = part.getInputStream()) {
			look(content.readNBytes(LARGEST));
		}
		catch (IOException | MessagingException | RuntimeException ex) {
			this.frames.finding(Sort.OTHER, "What an attached file says about itself could not be read.");
		}
	}

	// By what it begins with: what it is called may be a lie.
	private void look(byte[] bytes) throws IOException {
		String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
		if (start.startsWith("%PDF-")) {
			PdfCopy.findings(bytes, this.frames);
		}
		else if (start.startsWith("PK\u0003\u0004")) {
			OfficeCopy.findings(bytes, this.frames);
		}
		else if (isPicture(start)) {
			new PictureFindings(this.frames).lookAtAnything(bytes);
		}
	}

	private static boolean isPicture(String start) {
		return start.startsWith("\u00ff\u00d8\u00ff") || start.startsWith("\u0089PNG") || start.startsWith("GIF8")
				|| start.startsWith("II*\0") || start.startsWith("MM\0*") || start.startsWith("RIFF")
				|| start.startsWith("ftyp", 4);
	}

}
