package org.gravamen.dossier;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.safecopy.PictureFormat;

/**
 * A page of a safe copy, as a picture in a PDF. Its bytes are not held: it is opened when
 * it is measured, and once more when the document is written. Of a JPEG the very bytes go
 * in (ISO 32000-1 §7.4.8), of a PNG its packed rows (§7.4.4.4); a PNG of a rarer kind is
 * packed anew.
 */
final class PagePicture extends COSStream {

	private static final int RED = 16;

	private static final int GREEN = 8;

	private final Source source;

	private PagePicture(Source source) {
		this.source = source;
	}

	static PagePicture of(Source source) throws IOException {
		ExhibitCopies.Page page = source.open();
		byte[] bytes = read(page);
		PagePicture picture = new PagePicture(source);
		picture.setItem(COSName.TYPE, COSName.XOBJECT);
		picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
		if (page.format() == PictureFormat.JPEG) {
			picture.measureJpeg(bytes);
		}
		else {
			picture.measurePng(bytes);
		}
		picture.setInt(COSName.LENGTH, inside(page.format(), bytes).length);
		return picture;
	}

	int width() {
		return getInt(COSName.WIDTH);
	}

	int height() {
		return getInt(COSName.HEIGHT);
	}

	// Or nothing is written: what is asked is what was put in.
	@Override
	public boolean hasData() {
		return true;
	}

	@Override
	public InputStream createRawInputStream() throws IOException {
		ExhibitCopies.Page page = this.source.open();
		return new ByteArrayInputStream(inside(page.format(), read(page)));
	}

	private void measureJpeg(byte[] bytes) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
		try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			reader.setInput(in, true, true);
			boolean grey = reader.getRawImageType(0) != null && reader.getRawImageType(0).getNumBands() == 1;
			measure(reader.getWidth(0), reader.getHeight(0), grey, COSName.DCT_DECODE);
		}
		finally {
			reader.dispose();
		}
	}

	private void measurePng(byte[] bytes) throws IOException {
		PngRows png = PngRows.of(bytes);
		measure(png.width(), png.height(), png.plain() && png.grey(), COSName.FLATE_DECODE);
		if (png.plain()) {
			COSDictionary how = new COSDictionary();
			how.setInt(COSName.PREDICTOR, PngRows.PREDICTOR);
			how.setInt(COSName.COLORS, png.grey() ? 1 : 3);
			how.setInt(COSName.COLUMNS, png.width());
			setItem(COSName.DECODE_PARMS, how);
		}
	}

	private void measure(int width, int height, boolean grey, COSName filter) {
		setInt(COSName.WIDTH, width);
		setInt(COSName.HEIGHT, height);
		setInt(COSName.BITS_PER_COMPONENT, Byte.SIZE);
		setItem(COSName.COLORSPACE, grey ? COSName.DEVICEGRAY : COSName.DEVICERGB);
		setItem(COSName.FILTER, filter);
	}

	private static byte[] inside(PictureFormat format, byte[] bytes) throws IOException {
		if (format == PictureFormat.JPEG) {
			return bytes;
		}
		PngRows png = PngRows.of(bytes);
		return png.plain() ? png.rows() : packed(bytes);
	}

	private static byte[] packed(byte[] png) throws IOException {
		BufferedImage picture = decoded(png);
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream out = new DeflaterOutputStream(packed)) {
			int[] row = new int[picture.getWidth()];
			byte[] pixels = new byte[3 * row.length];
			for (int y = 0; y < picture.getHeight(); y++) {
				picture.getRGB(0, y, row.length, 1, row, 0, row.length);
				for (int x = 0; x < row.length; x++) {
					pixels[3 * x] = (byte) (row[x] >> RED);
					pixels[3 * x + 1] = (byte) (row[x] >> GREEN);
					pixels[3 * x + 2] = (byte) row[x];
				}
				out.write(pixels);
			}
		}
		return packed.toByteArray();
	}

	// From memory: of a plain stream ImageIO would make a file of its own.
	private static BufferedImage decoded(byte[] png) throws IOException {
		BufferedImage picture = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
		if (picture == null) {
			throw new IOException("A page of a safe copy cannot be drawn.");
		}
		return picture;
	}

	private static byte[] read(ExhibitCopies.Page page) throws IOException {
		try (InputStream bytes = page.bytes()) {
			return bytes.readAllBytes();
		}
	}

	/** Where the picture is. */
	@FunctionalInterface
	interface Source {

		/** Opens it anew. */
		ExhibitCopies.Page open();

	}

}
