package org.gravamen.rehearsal.props;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * What people put up there: a gate of sheet iron between posts, a sign, wire, a watch
 * tower and a lamp.
 */
final class GateIronwork {

	private static final Color STEEL = new Color(58, 62, 62);

	private final Graphics2D view;

	private final Noise noise;

	GateIronwork(Graphics2D view, long seed) {
		this.view = view;
		this.noise = new Noise(seed);
	}

	void behindTheWall() {
		int left = 1090;
		for (int leg : new int[] { 0, 92 }) {
			beam(left + leg, 250, left + leg + (leg == 0 ? -14 : 14), GateScene.WALL_TOP, 9);
		}
		for (int y = 258; y < GateScene.WALL_TOP - 30; y += 62) {
			beam(left - 4, y, left + 96, y + 62, 3);
			beam(left + 96, y, left - 4, y + 62, 3);
		}
		fill(left - 34, 148, 160, 104, new Color(112, 110, 102), new Color(84, 84, 80));
		fill(left - 24, 172, 140, 34, new Color(30, 35, 40), new Color(58, 66, 74));
		for (int x = left + 6; x < left + 110; x += 35) {
			fill(x, 172, 5, 34, STEEL, STEEL);
		}
		Path2D roof = new Path2D.Double();
		roof.moveTo(left - 54, 150);
		roof.lineTo(left - 20, 118);
		roof.lineTo(left + 112, 118);
		roof.lineTo(left + 146, 150);
		roof.closePath();
		this.view.setPaint(new GradientPaint(0, 118, new Color(96, 82, 74), 0, 150, new Color(66, 60, 58)));
		this.view.fill(roof);
	}

	void inTheGap() {
		int left = GateScene.GAP_LEFT;
		int right = GateScene.GAP_RIGHT;
		int middle = (left + right) / 2;
		leaf(left, middle - 2);
		leaf(middle + 2, right);
		post(left - 36);
		post(right);
		sign(right + 78);
	}

	private void leaf(int left, int right) {
		int top = GateScene.WALL_TOP - 18;
		int foot = GateScene.WALL_FOOT + 2;
		for (int x = left; x < right; x++) {
			double rib = 16 * Math.sin((x - left) * 2 * Math.PI / 17);
			for (int y = top; y < foot; y++) {
				double rust = Math.max(0,
						this.noise.rough(x / 22.0, y / 34.0, 5) - 0.5 + Math.max(0, y - foot + 60) / 260.0);
				double light = rib + 12 * (this.noise.rough(x / 6.0, y / 60.0, 3) - 0.5);
				this.view.setColor(colour(76 + light + 118 * rust, 88 + light + 8 * rust, 84 + light - 62 * rust));
				this.view.fillRect(x, y, 1, 1);
			}
		}
		this.view.setColor(STEEL);
		this.view.setStroke(new BasicStroke(6));
		this.view.draw(new Rectangle2D.Double(left + 3, top, right - left - 6, foot - top - 4));
		this.view.fillRect(left + 3, (top + foot) / 2, right - left - 6, 7);
	}

	private void post(int left) {
		fill(left, GateScene.WALL_TOP - 42, 36, GateScene.WALL_FOOT - GateScene.WALL_TOP + 50, new Color(164, 160, 148),
				new Color(118, 116, 108));
		fill(left - 5, GateScene.WALL_TOP - 52, 46, 12, new Color(176, 172, 160), new Color(130, 128, 120));
		fill(left + 29, GateScene.WALL_TOP - 40, 7, GateScene.WALL_FOOT - GateScene.WALL_TOP + 48,
				new Color(0, 0, 0, 50), new Color(0, 0, 0, 60));
	}

	private void sign(int left) {
		fill(left + 3, 463, 128, 62, new Color(0, 0, 0, 70), new Color(0, 0, 0, 70));
		fill(left, 459, 128, 62, new Color(206, 200, 182), new Color(186, 178, 158));
		this.view.setColor(new Color(120, 34, 30));
		this.view.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 17));
		this.view.drawString("КАРСАВА", left + 22, 484);
		this.view.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
		this.view.drawString("FACILITY 12", left + 24, 507);
	}

	void wire() {
		this.view.setColor(new Color(70, 72, 74, 190));
		for (int x = -10; x < GateScene.WIDTH; x += 70) {
			if (x + 20 < GateScene.GAP_LEFT - 36 || x > GateScene.GAP_RIGHT + 36) {
				beam(x, GateScene.WALL_TOP, x + 9, GateScene.WALL_TOP - 46, 4);
			}
		}
		for (int x = -20; x < GateScene.WIDTH; x += 11) {
			if (x + 40 < GateScene.GAP_LEFT - 36 || x > GateScene.GAP_RIGHT + 36) {
				double sway = 7 * (this.noise.at(x / 30.0, 4) - 0.5);
				this.view.setStroke(new BasicStroke(1.3f));
				this.view.setColor(new Color(62, 64, 66, 170));
				this.view.draw(new Ellipse2D.Double(x, GateScene.WALL_TOP - 42 + sway, 27, 38));
			}
		}
	}

	void lamp() {
		beam(268, GateScene.WALL_FOOT + 26, 262, 196, 9);
		beam(263, 200, 352, 176, 6);
		fill(338, 172, 46, 11, new Color(80, 82, 84), new Color(52, 54, 56));
	}

	private void beam(double fromX, double fromY, double toX, double toY, float width) {
		this.view.setColor(STEEL);
		this.view.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		this.view.draw(new Line2D.Double(fromX, fromY, toX, toY));
	}

	private void fill(int left, int top, int width, int height, Color above, Color below) {
		this.view.setPaint(new GradientPaint(0, top, above, 0, top + height, below));
		this.view.fillRect(left, top, width, height);
	}

	private static Color colour(double red, double green, double blue) {
		return new Color(bounded(red), bounded(green), bounded(blue));
	}

	private static int bounded(double light) {
		return (int) Math.max(0, Math.min(255, light));
	}

}
