package org.gravamen.rehearsal.props;

/**
 * Chance that is smooth, and the same at the same place for ever.
 */
final class Noise {

	// The increments of SplitMix64 and of its kin: odd, and with bits all over.
	private static final long ACROSS = 0x9E3779B97F4A7C15L;

	private static final long DOWN = 0xC2B2AE3D27D4EB4FL;

	private final long seed;

	Noise(long seed) {
		this.seed = seed;
	}

	/** From 0 to 1, with hills one apart. */
	double at(double x, double y) {
		long left = (long) Math.floor(x);
		long top = (long) Math.floor(y);
		double across = smooth(x - left);
		double above = mixed(corner(left, top), corner(left + 1, top), across);
		double below = mixed(corner(left, top + 1), corner(left + 1, top + 1), across);
		return mixed(above, below, smooth(y - top));
	}

	/** The same with finer hills upon the hills. */
	double rough(double x, double y, int layers) {
		double sum = 0;
		double weight = 0.5;
		double scale = 1;
		for (int layer = 0; layer < layers; layer++) {
			sum += weight * at(x * scale + 17.3 * layer, y * scale - 9.1 * layer);
			weight /= 2;
			scale *= 2;
		}
		return sum / (1 - 2 * weight);
	}

	private double corner(long x, long y) {
		long bits = this.seed + x * ACROSS + y * DOWN;
		bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
		bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
		return ((bits ^ (bits >>> 31)) >>> 11) * 0x1.0p-53;
	}

	private static double smooth(double part) {
		return part * part * (3 - 2 * part);
	}

	private static double mixed(double one, double other, double part) {
		return one + (other - one) * part;
	}

}
