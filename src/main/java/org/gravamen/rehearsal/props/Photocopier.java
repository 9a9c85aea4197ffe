package org.gravamen.rehearsal.props;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.util.Random;

/**
 * Copies a sheet as an office machine does: askew, grey, with specks, with a streak and
 * with the shadow of a lid that was not quite closed.
 */
final class Photocopier {

	private static final int PAPER = 238;

	private final Noise noise;

	private final Random hand;

	private final double turn;

	private final int streak;

	/**
	 * A copier.
	 * @param seed the same seed makes the same copy
	 */
	Photocopier(long seed) {
		this.noise = new Noise(seed);
		this.hand = new Random(seed);
		this.turn = Math.toRadians(0.5 + this.hand.nextDouble() * 0.6) * (this.hand.nextBoolean() ? 1 : -1);
		this.streak = TypedForm.WIDTH * 3 / 4 + this.hand.nextInt(120);
	}

	BufferedImage copy(TypedForm form) {
		BufferedImage copy = new BufferedImage(TypedForm.WIDTH, TypedForm.HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D sheet = copy.createGraphics();
		sheet.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		sheet.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		sheet.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		sheet.setColor(Color.WHITE);
		sheet.fillRect(0, 0, copy.getWidth(), copy.getHeight());
		sheet.rotate(this.turn, TypedForm.WIDTH / 2.0, TypedForm.HEIGHT / 2.0);
		form.draw(sheet, this.hand);
		sheet.dispose();
		wear(copy.getRaster());
		speck(copy.getRaster());
		return copy;
	}

	private void wear(WritableRaster dots) {
		for (int y = 0; y < dots.getHeight(); y++) {
			for (int x = 0; x < dots.getWidth(); x++) {
				double ink = 1 - dots.getSample(x, y, 0) / 255.0;
				double taken = ink * (0.55 + 0.6 * this.noise.rough(x / 3.0, y / 3.0, 2));
				double paper = PAPER - 14 * this.noise.rough(x / 240.0, y / 240.0, 3) - shadow(x, y);
				double grain = (this.noise.at(x / 1.3 + 900, y / 1.3) - 0.5) * 20;
				dots.setSample(x, y, 0, bounded(paper * (1 - Math.min(1, taken) * 0.9) + grain));
			}
		}
	}

	private double shadow(int x, int y) {
		double lid = 95 * Math.exp(-x / 22.0) + 60 * Math.exp(-(TypedForm.HEIGHT - y) / 14.0);
		double drum = 26 * Math.exp(-Math.pow((x - this.streak) / 2.2, 2)) * this.noise.at(9, y / 60.0);
		return lid + drum;
	}

	private void speck(WritableRaster dots) {
		for (int speck = 0; speck < 420; speck++) {
			int x = this.hand.nextInt(dots.getWidth() - 3);
			int y = this.hand.nextInt(dots.getHeight() - 3);
			int size = 1 + this.hand.nextInt(speck % 12 == 0 ? 3 : 2);
			for (int dot = 0; dot < size * size; dot++) {
				dots.setSample(x + dot % size, y + dot / size, 0, 50 + this.hand.nextInt(90));
			}
		}
	}

	private static int bounded(double grey) {
		return (int) Math.max(0, Math.min(255, grey));
	}

}
