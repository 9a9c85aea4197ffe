package org.gravamen.safecopy;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every hostile file, made anew by each run: none lies in the repository.
 */
public final class HostileFiles {

	private HostileFiles() {
	}

	/**
	 * All of them.
	 * @return at least sixty
	 */
	public static List<Hostile> all() {
		return Stream.of(HostileArchives.all(), HostileDisguises.all(), HostilePdfs.all(), HostileDocuments.all())
			.flatMap((some) -> some)
			.toList();
	}

}
