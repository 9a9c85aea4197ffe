package org.gravamen.rehearsal.props;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Sees the gate as a small camera does: a little soft, darker in the corners, grainy.
 */
final class Camera {

	private static final long SEED = 12;

	private static final float[] SOFT = { 0.05f, 0.1f, 0.05f, 0.1f, 0.4f, 0.1f, 0.05f, 0.1f, 0.05f };

	private Camera() {
	}

	static BufferedImage see() {
		BufferedImage view = new BufferedImage(GateScene.WIDTH, GateScene.HEIGHT, BufferedImage.TYPE_INT_RGB);
		GateScene scene = new GateScene(SEED);
		each(view, (x, y, colour) -> scene.colour(x, y));
		Graphics2D drawn = view.createGraphics();
		drawn.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		GateIronwork iron = new GateIronwork(drawn, SEED);
		iron.behindTheWall();
		each(view, (x, y, colour) -> covers(x, y) ? scene.colour(x, y) : colour);
		iron.inTheGap();
		iron.wire();
		iron.lamp();
		drawn.dispose();
		return developed(new ConvolveOp(new Kernel(3, 3, SOFT), ConvolveOp.EDGE_NO_OP, null).filter(view, null));
	}

	// The wall stands before the legs of the tower.
	private static boolean covers(int x, int y) {
		return y >= GateScene.WALL_TOP && x > GateScene.GAP_RIGHT;
	}

	private static BufferedImage developed(BufferedImage view) {
		Random grain = new Random(SEED);
		each(view, (x, y, colour) -> {
			double across = (x - GateScene.WIDTH / 2.0) / GateScene.WIDTH;
			double down = (y - GateScene.HEIGHT / 2.0) / GateScene.HEIGHT;
			double light = 1.03 - 0.62 * (across * across + down * down);
			double speck = grain.nextGaussian() * 4.5;
			return (dot(colour >> 16, light * 1.01, speck) << 16) | (dot(colour >> 8, light, speck) << 8)
					| dot(colour, light * 0.97, speck);
		});
		return view;
	}

	static byte[] jpeg(BufferedImage picture, float quality) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			ImageWriteParam settings = writer.getDefaultWriteParam();
			settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			settings.setCompressionQuality(quality);
			writer.setOutput(out);
			writer.write(null, new IIOImage(picture, null, null), settings);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A picture could not be written.", ex);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	static BufferedImage small(BufferedImage picture, int width) {
		int height = picture.getHeight() * width / picture.getWidth();
		BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D drawn = small.createGraphics();
		drawn.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		drawn.drawImage(picture, 0, 0, width, height, null);
		drawn.dispose();
		return small;
	}

	private static void each(BufferedImage view, Dots dots) {
		for (int y = 0; y < view.getHeight(); y++) {
			for (int x = 0; x < view.getWidth(); x++) {
				view.setRGB(x, y, dots.colour(x, y, view.getRGB(x, y)));
			}
		}
	}

	private static int dot(int colour, double light, double speck) {
		return (int) Math.max(0, Math.min(255, (colour & 0xFF) * light + speck));
	}

	/** Says what colour a dot becomes. */
	@FunctionalInterface
	private interface Dots {

		int colour(int x, int y, int before);

	}

}
