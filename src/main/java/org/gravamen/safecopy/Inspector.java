package org.gravamen.safecopy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Component;

/**
 * Stands at the door: says what a file is and lets it pass, or refuses it in a sentence.
 */
@Component
public class Inspector {

	private final TypeDetection types = new TypeDetection();

	private final Antivirus antivirus;

	private final WholeCheck whole;

	Inspector(Antivirus antivirus, WholeCheck whole) {
		this.antivirus = antivirus;
		this.whole = whole;
	}

	/**
	 * Begins to look at a file.
	 * @param name its name, cleaned
	 * @param upload its bytes, read as {@link Inspection#bytes} is
	 * @return the inspection
	 * @throws Refusal FILE_EMPTY or TYPE_MISMATCH
	 */
	public Inspection begin(String name, InputStream upload) {
		BufferedInputStream buffered = new BufferedInputStream(upload, TypeDetection.LOOKED_AT);
		FileKind kind = this.types.kind(name, head(buffered));
		InputStream bytes = kind.family().isText() ? new TextCheck(kind, buffered) : buffered;
		InputStream single = kind.family().isArchive() ? bytes : new TailCheck(kind, bytes);
		return new Inspection(kind, this.antivirus.watch(single), this.whole);
	}

	/**
	 * Whether files are examined by an antivirus.
	 * @return a sentence for a page
	 */
	public String antivirus() {
		return this.antivirus.state().sentence();
	}

	private static byte[] head(BufferedInputStream bytes) {
		try {
			bytes.mark(TypeDetection.LOOKED_AT + 1);
			byte[] head = bytes.readNBytes(TypeDetection.LOOKED_AT);
			bytes.reset();
			if (head.length == 0) {
				throw new Refusal(Refusal.Reason.FILE_EMPTY, "The file is empty. Choose another.");
			}
			return head;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The upload broke off.", ex);
		}
	}

}
