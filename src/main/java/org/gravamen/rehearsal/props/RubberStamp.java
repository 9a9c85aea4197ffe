package org.gravamen.rehearsal.props;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Random;

/**
 * A round stamp, pressed a little askew.
 *
 * @param words around its middle
 */
record RubberStamp(String words) {

	private static final int RADIUS = 112;

	private static final Color INK = new Color(60, 60, 60, 170);

	void press(Graphics2D sheet, int x, int y, Random hand) {
		AffineTransform upright = sheet.getTransform();
		sheet.translate(x, y);
		sheet.rotate(-0.35 + hand.nextDouble() * 0.2);
		sheet.setColor(INK);
		ring(sheet, RADIUS, 4.5f);
		ring(sheet, RADIUS - 9, 1.5f);
		ring(sheet, RADIUS - 42, 1.8f);
		around(sheet);
		sheet.fill(star(RADIUS - 62));
		sheet.setTransform(upright);
	}

	private static void ring(Graphics2D sheet, int radius, float width) {
		sheet.setStroke(new BasicStroke(width));
		sheet.draw(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
	}

	private void around(Graphics2D sheet) {
		sheet.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 21));
		AffineTransform middle = sheet.getTransform();
		for (int i = 0; i < this.words.length(); i++) {
			sheet.rotate(2 * Math.PI * i / this.words.length());
			sheet.drawString(this.words.substring(i, i + 1), -7, -(RADIUS - 33));
			sheet.setTransform(middle);
		}
	}

	private static Path2D star(int radius) {
		Path2D star = new Path2D.Double();
		for (int point = 0; point < 10; point++) {
			double reach = (point % 2 == 0) ? radius : radius * 0.42;
			double angle = Math.PI * point / 5 - Math.PI / 2;
			if (point == 0) {
				star.moveTo(reach * Math.cos(angle), reach * Math.sin(angle));
			}
			else {
				star.lineTo(reach * Math.cos(angle), reach * Math.sin(angle));
			}
		}
		star.closePath();
		return star;
	}

}
