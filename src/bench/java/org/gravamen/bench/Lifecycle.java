package org.gravamen.bench;

/**
 * One matter from its opening to its outcome.
 */
interface Lifecycle {

	/** Lives one, in the calling thread. */
	void live();

	/** How many papers people answer in one. */
	int papers();

}
