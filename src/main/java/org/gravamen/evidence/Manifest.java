package org.gravamen.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.gravamen.vocabulary.Fingerprint;

/**
 * The exhibits that a submission rests on at one moment. Two manifests with the same
 * fingerprint hold the same bytes under the same numbers.
 *
 * @param exhibits live ones, by number
 */
public record Manifest(List<Exhibit> exhibits) {

	public Manifest {
		exhibits = exhibits.stream().filter(Exhibit::live).sorted(Comparator.comparing(Exhibit::number)).toList();
	}

	/**
	 * The fingerprint over numbers and fingerprints, one exhibit a line, as sha256sum
	 * prints them: it can be made again by hand.
	 * @return the fingerprint, also of an empty manifest
	 */
	public Fingerprint fingerprint() {
		String lines = this.exhibits.stream()
			.map((exhibit) -> exhibit.fingerprint().hex() + "  " + exhibit.number().text() + "\n")
			.collect(Collectors.joining());
		return Fingerprint.of(lines.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Whether an exhibit is among them.
	 * @param number which
	 * @return true when it exists and is live
	 */
	public boolean holds(ExhibitNumber number) {
		return this.exhibits.stream().anyMatch((exhibit) -> exhibit.number().equals(number));
	}

	/**
	 * What a page shows when it shows a letter and its exhibits together.
	 * @param letter the fingerprint of the letter
	 * @return one fingerprint for both
	 */
	public Fingerprint with(Fingerprint letter) {
		return Fingerprint.of((letter.hex() + fingerprint().hex()).getBytes(StandardCharsets.UTF_8));
	}

}
