package org.gravamen.safecopy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Files as honest people send them, made when they are needed.
 */
public final class Harmless {

	private Harmless() {
	}

	/**
	 * A PDF of empty pages.
	 * @param pages how many
	 * @return the file
	 */
	public static byte[] pdf(int pages) {
		return pdf(pages, (document) -> {
		});
	}

	static byte[] pdf(int pages, Writing writing) {
		try (PDDocument document = new PDDocument()) {
			for (int i = 0; i < pages; i++) {
				document.addPage(new PDPage());
			}
			writing.on(document);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A picture with a red corner.
	 * @param format of ImageIO: "png"
	 * @param width in pixels
	 * @param height in pixels
	 * @return the file
	 */
	public static byte[] picture(String format, int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, width, height);
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, width / 4, height / 4);
		graphics.dispose();
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			ImageIO.write(image, format, bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] zip(Map<String, byte[]> entries) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * A Word file.
	 * @param body what stands in its body, as WordprocessingML
	 * @return the file
	 */
	public static byte[] docx(String body) {
		return docx(body, Map.of());
	}

	static byte[] docx(String body, Map<String, byte[]> more) {
		Map<String, byte[]> parts = new java.util.LinkedHashMap<>();
		parts.put("[Content_Types].xml", utf8("<Types/>"));
		parts.put("word/document.xml", utf8("<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"));
		parts.putAll(more);
		return zip(parts);
	}

	static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Changes a PDF before it is saved. */
	@FunctionalInterface
	interface Writing {

		void on(PDDocument document) throws IOException;

	}

}
