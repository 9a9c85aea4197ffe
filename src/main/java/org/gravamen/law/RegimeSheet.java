package org.gravamen.law;

import java.util.List;
import java.util.Optional;

import org.gravamen.vocabulary.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A file of the catalogue as it is written.
 */
record RegimeSheet(@Nullable String regime, @Nullable String version, @Nullable Integer sequence,
		@Nullable String title, @Nullable LineSheet authority, @Nullable BoundSheet from, @Nullable BoundSheet until,
		@Nullable LineSheet standard, @Nullable List<LineSheet> basis, @Nullable List<LineSheet> elements,
		@Nullable List<LineSheet> rights, @Nullable List<LineSheet> limbs, @Nullable List<LineSheet> factors,
		@Nullable List<LineSheet> measures, @Nullable List<LineSheet> caveats) {

	private static final int MOST_ELEMENTS = 12;

	private static final int MOST = 40;

	LegalTest test(RegimeReading file, Fingerprint content) {
		TestVersion id = new TestVersion(file.regime(this.regime), file.key("version", this.version));
		Optional<Bound> end = Optional.ofNullable(this.until).map((sheet) -> file.bound("until", sheet));
		return new LegalTest(id, file.present("sequence", this.sequence), file.words("title", this.title),
				single(file, "authority", this.authority), file.bound("from", file.present("from", this.from)), end,
				single(file, "standard", this.standard), lines(file, "basis", this.basis),
				file.list("elements", this.elements, MOST_ELEMENTS, (path, sheet) -> sheet.element(file, path)),
				lines(file, "rights", this.rights),
				file.list("limbs", this.limbs, MOST, (path, sheet) -> sheet.limb(file, path)),
				some(file, "factors", this.factors), lines(file, "measures", this.measures),
				some(file, "caveats", this.caveats), content);
	}

	private static Line single(RegimeReading file, String path, @Nullable LineSheet sheet) {
		return file.present(path, sheet).named(path).line(file, path);
	}

	private static List<Line> lines(RegimeReading file, String path, @Nullable List<LineSheet> sheets) {
		return file.list(path, sheets, MOST, (here, sheet) -> sheet.line(file, here));
	}

	// Not every authority publishes what it weighs, and not every test has a caveat.
	private static List<Line> some(RegimeReading file, String path, @Nullable List<LineSheet> sheets) {
		return (sheets != null) ? lines(file, path, sheets) : List.of();
	}

	/** One line. */
	record LineSheet(@Nullable String key, @Nullable String title, @Nullable String question, @Nullable String when,
			@Nullable Boolean status, @Nullable String source, @Nullable Boolean verified) {

		LineSheet named(String name) {
			return new LineSheet(name, this.title, this.question, this.when, this.status, this.source, this.verified);
		}

		Line line(RegimeReading file, String path) {
			nothingOf(file, path + ".question", this.question);
			nothingOf(file, path + ".when", this.when);
			nothingOf(file, path + ".status", this.status);
			return new Line(key(file, path), title(file, path), source(file, path), verified(file, path));
		}

		Limb limb(RegimeReading file, String path) {
			nothingOf(file, path + ".question", this.question);
			nothingOf(file, path + ".when", this.when);
			return new Limb(key(file, path), title(file, path), Boolean.TRUE.equals(this.status), source(file, path),
					verified(file, path));
		}

		Element element(RegimeReading file, String path) {
			nothingOf(file, path + ".status", this.status);
			return new Element(key(file, path), title(file, path), file.words(path + ".question", this.question),
					(this.when != null) ? this.when.strip() : "", source(file, path), verified(file, path));
		}

		private String key(RegimeReading file, String path) {
			return file.key(path + ".key", this.key);
		}

		private String title(RegimeReading file, String path) {
			return file.words(path + ".title", this.title);
		}

		private String source(RegimeReading file, String path) {
			return file.words(path + ".source", this.source);
		}

		private boolean verified(RegimeReading file, String path) {
			return file.yesOrNo(path + ".verified", this.verified);
		}

		private static void nothingOf(RegimeReading file, String path, @Nullable Object value) {
			if (value != null) {
				throw file.wrong(path, "does not belong here");
			}
		}

	}

	/** The beginning or the end of a wording. */
	record BoundSheet(@Nullable String date, @Nullable String source, @Nullable Boolean verified) {
	}

}
