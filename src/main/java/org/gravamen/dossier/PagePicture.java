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

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.safecopy.PictureFormat;

/**
 * A page of a safe copy, as a picture in a PDF. Its bytes are not held: it is opened when
 * it is measured, and once more when the document is written. Of a JPEG the very bytes go
 * in (ISO 32000-1 §7.4.8); a PNG is packed anew, pixels and nothing else.
 */
final class PagePicture extends COSStream {

	private static final int RED = 16;

	private static final int GREEN = 8;

	private final Source source;

	private final boolean jpeg;

	private PagePicture(Source source, boolean jpeg) {
		this.source = source;
		this.jpeg = jpeg;
	}

	static PagePicture of(Source source) throws IOException {
		ExhibitCopies.Page page = source.open();
		byte[] bytes = read(page);
		boolean jpeg = page.format() == PictureFormat.JPEG;
		PagePicture picture = new PagePicture(source, jpeg);
		picture.measure(bytes);
		picture.setItem(COSName.TYPE, COSName.XOBJECT);
		picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
		picture.setInt(COSName.BITS_PER_COMPONENT, Byte.SIZE);
		picture.setItem(COSName.FILTER, jpeg ? COSName.DCT_DECODE : COSName.FLATE_DECODE);
		picture.setInt(COSName.LENGTH, (jpeg ? bytes : packed(bytes)).length);
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
		byte[] bytes = read(this.source.open());
		return new ByteArrayInputStream(this.jpeg ? bytes : packed(bytes));
	}

	private void measure(byte[] bytes) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByFormatName(this.jpeg ? "jpeg" : "png").next();
		try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			reader.setInput(in, true, true);
			setInt(COSName.WIDTH, reader.getWidth(0));
			setInt(COSName.HEIGHT, reader.getHeight(0));
			boolean grey = this.jpeg && reader.getRawImageType(0) != null
					&& reader.getRawImageType(0).getNumBands() == 1;
			setItem(COSName.COLORSPACE, grey ? COSName.DEVICEGRAY : COSName.DEVICERGB);
		}
		finally {
			reader.dispose();
		}
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
