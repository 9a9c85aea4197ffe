package org.gravamen.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Everything that a PDF says anywhere: the text of its pages, each string and name of
 * each object whether it is used or not, each stream as it is and unpacked, and the bare
 * bytes.
 */
public final class EveryWord {

	private final String all;

	private EveryWord(String all) {
		this.all = all;
	}

	/**
	 * Reads a document.
	 * @param pdf its bytes
	 * @return what it says
	 * @throws IOException when it cannot be read
	 */
	public static EveryWord of(byte[] pdf) throws IOException {
		StringBuilder all = new StringBuilder();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			all.append(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).append('\n');
			for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
				COSObject object = document.getDocument().getObjectFromPool(key);
				add(object.getObject(), all);
			}
			add(document.getDocument().getTrailer(), all);
		}
		bytes(pdf, all);
		return new EveryWord(all.toString());
	}

	/**
	 * All of it.
	 * @return what was found, a line for each thing
	 */
	public String all() {
		return this.all;
	}

	/**
	 * The lines that hold a text.
	 * @param text the text
	 * @return those lines, cut to what stands around it
	 */
	public List<String> linesWith(String text) {
		return this.all.lines().filter((line) -> line.contains(text)).map((line) -> around(line, text)).toList();
	}

	private static String around(String line, String text) {
		int at = line.indexOf(text);
		return line.substring(Math.max(0, at - 60), Math.min(line.length(), at + text.length() + 60));
	}

	private static void add(COSBase base, StringBuilder all) throws IOException {
		if (base instanceof COSString string) {
			all.append(string.getString()).append('\n');
		}
		else if (base instanceof COSName name) {
			all.append(name.getName()).append('\n');
		}
		else if (base instanceof COSArray array) {
			for (COSBase one : array) {
				add(one, all);
			}
		}
		else if (base instanceof COSDictionary dictionary) {
			for (COSName key : dictionary.keySet()) {
				add(key, all);
				add(dictionary.getItem(key), all);
			}
			if (dictionary instanceof COSStream stream) {
				unpacked(stream, all);
			}
		}
	}

	private static void unpacked(COSStream stream, StringBuilder all) throws IOException {
		boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
		try (InputStream in = picture ? stream.createRawInputStream() : stream.createInputStream()) {
			bytes(in.readAllBytes(), all);
		}
	}

	// In each of the ways in which a text may be written.
	private static void bytes(byte[] bytes, StringBuilder all) {
		all.append(new String(bytes, StandardCharsets.ISO_8859_1).replace('\n', ' ')).append('\n');
		all.append(new String(bytes, StandardCharsets.UTF_8).replace('\n', ' ')).append('\n');
		all.append(new String(bytes, StandardCharsets.UTF_16BE).replace('\n', ' ')).append('\n');
		all.append(new String(bytes, StandardCharsets.UTF_16LE).replace('\n', ' ')).append('\n');
	}

}
