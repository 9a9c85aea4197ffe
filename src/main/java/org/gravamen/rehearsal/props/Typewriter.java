package org.gravamen.rehearsal.props;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Types on a sheet as a worn machine does: no letter quite on the line, some fainter.
 */
final class Typewriter {

	private static final String[] FACES = { "Courier New", "Nimbus Mono PS", "Liberation Mono", Font.MONOSPACED };

	private final Graphics2D sheet;

	private final Random hand;

	private final Font font;

	Typewriter(Graphics2D sheet, Random hand, int size) {
		this.sheet = sheet;
		this.hand = hand;
		this.font = Stream.of(FACES)
			.map((face) -> new Font(face, Font.BOLD, size))
			.filter((one) -> one.getFamily().equals(one.getName()))
			.findFirst()
			.orElseGet(() -> new Font(Font.MONOSPACED, Font.BOLD, size));
	}

	/** The width of a letter. */
	double pitch() {
		return this.font.getStringBounds("M", this.sheet.getFontRenderContext()).getWidth();
	}

	void type(String line, double x, double y) {
		this.sheet.setFont(this.font);
		double pitch = pitch();
		for (int i = 0; i < line.length(); i++) {
			int ink = 25 + this.hand.nextInt(75);
			this.sheet.setColor(new Color(ink, ink, ink));
			this.sheet.drawString(line.substring(i, i + 1), (float) (x + i * pitch + jitter(0.5)),
					(float) (y + jitter(0.9)));
		}
	}

	void typeInTheMiddle(String line, double middle, double y) {
		type(line, middle - line.length() * pitch() / 2, y);
	}

	private double jitter(double most) {
		return (this.hand.nextDouble() * 2 - 1) * most;
	}

}
