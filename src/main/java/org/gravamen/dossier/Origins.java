package org.gravamen.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.review.Worksheet;

/**
 * The independent origins of the exhibits in an edition, counted as they appear.
 *
 * @param of the exhibits of each origin, in order; those of which nobody has said it are
 * in none
 */
record Origins(List<List<ExhibitNumber>> of) {

	Origins {
		of = List.copyOf(of);
	}

	static Origins of(List<Exhibit> held, Worksheet worksheet) {
		Map<String, List<ExhibitNumber>> shared = held.stream()
			.map(Exhibit::number)
			.filter((number) -> worksheet.origin(number).isPresent())
			.collect(Collectors.groupingBy((number) -> worksheet.origin(number).orElseThrow(), LinkedHashMap::new,
					Collectors.toList()));
		return new Origins(List.copyOf(shared.values()));
	}

	int count() {
		return this.of.size();
	}

	/** The place of an exhibit's origin, from 1; 0 when nobody has said it. */
	int place(ExhibitNumber exhibit) {
		for (int place = 0; place < this.of.size(); place++) {
			if (this.of.get(place).contains(exhibit)) {
				return place + 1;
			}
		}
		return 0;
	}

	/** An exhibit's origin in words that name nobody. */
	String inWords(ExhibitNumber exhibit) {
		int place = place(exhibit);
		if (place == 0) {
			return "Not said";
		}
		String others = this.of.get(place - 1)
			.stream()
			.filter((other) -> !other.equals(exhibit))
			.map(ExhibitNumber::text)
			.collect(Collectors.joining(", "));
		return "Origin " + place + " of " + count() + (others.isEmpty() ? "" : ", shared with " + others);
	}

}
