package org.gravamen.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.evidence.Provenance;

/**
 * What the exhibits of a submission go back to. A translation goes back to what its
 * original goes back to, whatever is said of the translation itself.
 */
final class Lineage {

	/** Of every exhibit of which nobody has said what it goes back to. */
	static final String NOT_SAID = "";

	private final Map<ExhibitNumber, Exhibit> register;

	/**
	 * Reads a register.
	 * @param register withdrawn exhibits too: a translation may outlive its original
	 */
	Lineage(List<Exhibit> register) {
		this.register = register.stream().collect(Collectors.toMap(Exhibit::number, Function.identity()));
	}

	/**
	 * What an exhibit goes back to.
	 * @param exhibit which
	 * @return the same for exhibits that are one source; NOT_SAID also for a circle of
	 * translations, which has no original
	 */
	String origin(Exhibit exhibit) {
		Set<ExhibitNumber> passed = new HashSet<>();
		Exhibit original = exhibit;
		Optional<Exhibit> before = before(exhibit);
		while (before.isPresent()) {
			if (!passed.add(original.number())) {
				return NOT_SAID;
			}
			original = before.get();
			before = before(original);
		}
		return original.provenance().origin().map((origin) -> origin.id().toString()).orElse(NOT_SAID);
	}

	private Optional<Exhibit> before(Exhibit exhibit) {
		return exhibit.provenance()
			.translation()
			.map(Provenance.Translation::of)
			.flatMap((of) -> Optional.ofNullable(this.register.get(of)));
	}

}
