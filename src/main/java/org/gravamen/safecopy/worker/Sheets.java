package org.gravamen.safecopy.worker;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.AttributedString;

import org.jspecify.annotations.Nullable;

/**
 * Text set on sheets of A4, 144 dots to the inch.
 */
final class Sheets {

	private static final int WIDTH = 1190;

	private static final int HEIGHT = 1684;

	private static final int MARGIN = 110;

	private static final int SIZE = 20;

	private static final int LEADING = 28;

	// A line of a million characters would be measured as one.
	private static final int LONGEST = 4000;

	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	private final Limits limits;

	private final Frames frames;

	private final Font font;

	private @Nullable BufferedImage sheet;

	private int number;

	private int y;

	Sheets(Limits limits, Frames frames, boolean table) {
		this.limits = limits;
		this.frames = frames;
		this.font = new Font(table ? Font.MONOSPACED : Font.SANS_SERIF, Font.PLAIN, SIZE);
	}

	/** Sets a text, line by line, and gives the sheets. */
	void set(String text) throws IOException {
		int start = 0;
		while (start <= text.length()) {
			int end = text.indexOf('\n', start);
			String line = text.substring(start, (end < 0) ? text.length() : end);
			for (int from = 0; from == 0 || from < line.length(); from += LONGEST) {
				line(line.substring(from, Math.min(line.length(), from + LONGEST)));
			}
			start = (end < 0) ? text.length() + 1 : end + 1;
		}
		give();
	}

	/** How many sheets there are. */
	int count() {
		return this.number;
	}

	private void line(String line) throws IOException {
		if (line.isBlank()) {
			place(null);
			return;
		}
		AttributedString words = new AttributedString(line);
		words.addAttribute(TextAttribute.FONT, this.font);
		LineBreakMeasurer measurer = new LineBreakMeasurer(words.getIterator(), CONTEXT);
		while (measurer.getPosition() < line.length()) {
			place(measurer.nextLayout(WIDTH - 2f * MARGIN));
		}
	}

	private void place(@Nullable TextLayout layout) throws IOException {
		if (this.sheet == null || this.y + LEADING > HEIGHT - MARGIN) {
			give();
			begin();
		}
		this.y += LEADING;
		if (layout != null && this.sheet != null) {
			Graphics2D graphics = this.sheet.createGraphics();
			graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			graphics.setColor(Color.BLACK);
			float indent = layout.isLeftToRight() ? 0 : WIDTH - 2f * MARGIN - layout.getAdvance();
			layout.draw(graphics, MARGIN + indent, this.y);
			graphics.dispose();
		}
	}

	private void begin() {
		this.limits.page(++this.number);
		BufferedImage fresh = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D graphics = fresh.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, WIDTH, HEIGHT);
		graphics.dispose();
		this.sheet = fresh;
		this.y = MARGIN;
	}

	private void give() throws IOException {
		if (this.sheet != null) {
			this.frames.picture(Pictures.png(this.sheet));
			this.sheet = null;
		}
	}

}
