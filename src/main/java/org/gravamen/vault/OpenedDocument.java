package org.gravamen.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.UUID;

/**
 * The plain bytes of a document. The first is opened at once, so that a loss shows before
 * any byte is handed out.
 */
final class OpenedDocument extends FilterInputStream {

	private final UUID document;

	OpenedDocument(InputStream plain, UUID document) {
		super(new PushbackInputStream(plain));
		this.document = document;
		try {
			int first = this.in.read();
			if (first < 0) {
				throw altered(new IOException("It is empty."));
			}
			((PushbackInputStream) this.in).unread(first);
		}
		catch (IOException ex) {
			throw altered(ex);
		}
	}

	@Override
	public int read() {
		try {
			return this.in.read();
		}
		catch (IOException ex) {
			throw altered(ex);
		}
	}

	@Override
	public int read(byte[] target, int offset, int length) {
		try {
			return this.in.read(target, offset, length);
		}
		catch (IOException ex) {
			throw altered(ex);
		}
	}

	private Vault.Lost altered(IOException why) {
		return new Vault.Lost("The document " + this.document + " was altered, cut or moved.", why);
	}

}
