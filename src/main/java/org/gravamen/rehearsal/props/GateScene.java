package org.gravamen.rehearsal.props;

/**
 * What stands still before the camera: a grey sky, hills, a concrete wall, rough ground
 * and a track that leads to the gap in the wall. Nobody lives there.
 */
final class GateScene {

	static final int WIDTH = 1440;

	static final int HEIGHT = 960;

	static final int WALL_TOP = 395;

	static final int WALL_FOOT = 610;

	static final int GAP_LEFT = 560;

	static final int GAP_RIGHT = 860;

	private static final int HORIZON = 470;

	private static final int PANEL = 140;

	private final Noise noise;

	GateScene(long seed) {
		this.noise = new Noise(seed);
	}

	/** The colour of a dot, as 0xRRGGBB. */
	int colour(int x, int y) {
		double[] light;
		if (y >= foot(x)) {
			light = ground(x, y);
		}
		else if (y >= WALL_TOP && (x < GAP_LEFT || x > GAP_RIGHT)) {
			light = wall(x, y);
		}
		else {
			light = beyond(x, y);
		}
		return (dot(light[0]) << 16) | (dot(light[1]) << 8) | dot(light[2]);
	}

	private double foot(int x) {
		return WALL_FOOT + 14 * (this.noise.rough(x / 60.0, 3, 4) - 0.5);
	}

	private double[] beyond(int x, int y) {
		for (int hill = 3; hill >= 1; hill--) {
			double ridge = HORIZON - 45.0 * hill + 10
					- (150 - 18 * hill) * (this.noise.rough(x / (620.0 - 90 * hill) + 40 * hill, hill, 6) - 0.42);
			if (hill == 1 ? y > ridge + 20 : y > ridge) {
				double trees = 16 * (this.noise.rough(x / 9.0, y / 7.0 + 50 * hill, 3) - 0.5) * (4 - hill) / 2;
				double haze = 0.26 * hill + 0.1;
				return toned(new double[] { 74 + trees, 84 + trees, 70 + trees }, new double[] { 184, 193, 203 }, haze);
			}
		}
		return sky(x, y);
	}

	private double[] sky(int x, int y) {
		double cloud = this.noise.rough(x / 430.0 + y / 900.0, y / 130.0, 6);
		double height = (double) y / HORIZON;
		double lit = Math.max(0, Math.min(1, (cloud - 0.38) * 3.1));
		double[] air = { 150 + 52 * height, 172 + 38 * height, 196 + 22 * height };
		return toned(air, new double[] { 226, 227, 228 }, lit * 0.85);
	}

	private double[] wall(int x, int y) {
		double shade = 158 - 26 * this.noise.rough(x / 90.0, y / 70.0, 5);
		double depth = (double) (y - WALL_TOP) / (WALL_FOOT - WALL_TOP);
		double streak = Math.max(0, this.noise.rough(x / 5.0, y / 160.0, 3) - 0.46) * 150 * (1 - 0.55 * depth);
		double damp = Math.max(0, depth - 0.72 - 0.25 * this.noise.rough(x / 70.0, 8, 3)) * 190;
		double joint = (Math.floorMod(x + 3, PANEL) < 4) ? 38 : 0;
		double cap = (y < WALL_TOP + 16) ? -20 : (y < WALL_TOP + 22) ? 46 : 0;
		double board = 5 * Math.sin((y - WALL_TOP) / 27.0 * 2 * Math.PI);
		double panel = 12 * (this.noise.at(Math.floorDiv(x + 3, PANEL) * 7.7, 2) - 0.5);
		double light = shade - streak - damp - joint - cap + board * 0.4 + panel + grit(x, y, 10);
		return new double[] { light + 3, light, light - 9 };
	}

	private double[] ground(int x, int y) {
		double near = (y - WALL_FOOT) / (double) (HEIGHT - WALL_FOOT);
		double scale = 0.12 + 1.1 * Math.max(0, near);
		double tuft = this.noise.rough(x / (26 * scale), y / (11 * scale), 5);
		double[] grass = { 74 + 78 * tuft, 74 + 70 * tuft, 46 + 50 * tuft };
		double[] bare = earth(x, y, scale);
		double edge = Math.abs(x - middle(near)) / (135 + 330 * near) - 1;
		double wander = 0.5 * (this.noise.rough(x / (70 * scale), y / (40 * scale), 4) - 0.5);
		double green = Math.max(0, Math.min(1, (edge + wander) * 5 + 0.5));
		double contact = 60 * Math.exp(-(y - foot(x)) / 9.0);
		double[] light = toned(bare, grass, green);
		return new double[] { light[0] - contact, light[1] - contact, light[2] - contact };
	}

	private double[] earth(int x, int y, double scale) {
		double stone = this.noise.rough(x / (9 * scale), y / (4.5 * scale), 4);
		double near = Math.max(0, (y - WALL_FOOT) / (double) (HEIGHT - WALL_FOOT));
		double across = (x - middle(near)) / (135 + 330 * near);
		double ruts = 34
				* (Math.exp(-Math.pow((across - 0.45) / 0.13, 2)) + Math.exp(-Math.pow((across + 0.45) / 0.13, 2)));
		double light = 96 + 86 * stone - ruts * (0.6 + 0.5 * this.noise.at(x / 40.0, y / 12.0));
		return new double[] { light + 12, light + 2, light - 16 };
	}

	private static double middle(double near) {
		return (GAP_LEFT + GAP_RIGHT) / 2.0 + 60 * near * near;
	}

	private double grit(int x, int y, double most) {
		return (this.noise.at(x / 1.4 + 700, y / 1.4) - 0.5) * most;
	}

	private static double[] toned(double[] one, double[] other, double part) {
		double[] toned = new double[3];
		for (int i = 0; i < 3; i++) {
			toned[i] = one[i] + (other[i] - one[i]) * part;
		}
		return toned;
	}

	private static int dot(double light) {
		return (int) Math.max(0, Math.min(255, light));
	}

}
