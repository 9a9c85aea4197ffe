package org.gravamen.bench;

/**
 * One thing that is measured, alone on the machine.
 */
@FunctionalInterface
interface Section {

	/**
	 * Measures.
	 * @param table where the rows go
	 * @throws Exception what went wrong; the other sections go on
	 */
	void measure(Table table) throws Exception;

}
