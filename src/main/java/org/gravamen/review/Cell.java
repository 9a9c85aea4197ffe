package org.gravamen.review;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.vocabulary.Fingerprint;

/**
 * What there is to one point.
 *
 * @param toShow what must be shown
 * @param supports the exhibits that support it, by number
 * @param against the exhibits that speak for the target, by number
 * @param origins how many independent origins support it; all exhibits of which nobody
 * has said theirs count as one at most
 * @param flags what a reader must be warned of
 */
public record Cell(ToShow toShow, List<Weighed> supports, List<Weighed> against, int origins, Set<Flag> flags) {

	static Cell of(ToShow toShow, List<Weighed> weighed) {
		List<Weighed> sorted = weighed.stream().sorted(Comparator.comparing(Weighed::exhibit)).toList();
		List<Weighed> supports = sorted.stream().filter(Weighed::supports).toList();
		List<Weighed> against = sorted.stream().filter((one) -> !one.supports()).toList();
		int origins = (int) supports.stream().map((one) -> one.weight().origin()).distinct().count();
		return new Cell(toShow, supports, against, origins, flags(toShow.always(), supports, against, origins));
	}

	public Point point() {
		return this.toShow.point();
	}

	/**
	 * What there is to it among some exhibits only, as if there were no others.
	 * @param those which exhibits count
	 * @return the same point with their weight, origins and warnings
	 */
	public Cell among(Set<ExhibitNumber> those) {
		return of(this.toShow,
				Stream.concat(this.supports.stream(), this.against.stream())
					.filter((one) -> those.contains(one.exhibit()))
					.toList());
	}

	/**
	 * The fingerprint of everything that a finding on this point rests on.
	 * @return another one as soon as what is alleged, an exhibit, its grading, its origin
	 * or a passage changes
	 */
	public Fingerprint basis() {
		String lines = Stream.concat(this.supports.stream(), this.against.stream())
			.map(Weighed::text)
			.collect(Collectors.joining("\n", head(), "\n"));
		return Fingerprint.of(lines.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Whether a finding is asked for.
	 * @return false for an element that not every target needs and no exhibit bears on
	 */
	public boolean asked() {
		return this.toShow.always() || !this.supports.isEmpty() || !this.against.isEmpty();
	}

	private String head() {
		return point().text() + " " + this.toShow.ground().hex() + "\n";
	}

	private static Set<Flag> flags(boolean always, List<Weighed> supports, List<Weighed> against, int origins) {
		EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
		if (supports.isEmpty() && always) {
			flags.add(Flag.GAP);
		}
		if (!supports.isEmpty() && supports.stream().noneMatch((one) -> one.weight().strong())) {
			flags.add(Flag.WEAK);
		}
		if (origins == 1) {
			flags.add(Flag.SINGLE_SOURCE);
		}
		if (supports.stream().anyMatch((one) -> !one.weight().originSaid())) {
			flags.add(Flag.ORIGIN_NOT_SAID);
		}
		if (!against.isEmpty()) {
			flags.add(Flag.EXCULPATORY);
		}
		return flags;
	}

}
