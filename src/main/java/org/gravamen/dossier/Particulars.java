package org.gravamen.dossier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.gravamen.dossier.Chapter.Particular;
import org.gravamen.submission.Identifier;
import org.gravamen.submission.Names;
import org.gravamen.submission.Target;

/**
 * What tells a target apart, in the order of the authorities' lists. A date stays as
 * partial as it is known.
 */
final class Particulars {

	// What anybody can look up. A number of a document, an address or another name may be
	// known from one source only, and concerns nobody who does not decide.
	private static final Set<Identifier.Kind> PUBLIC = EnumSet.of(Identifier.Kind.DATE_OF_BIRTH,
			Identifier.Kind.NATIONALITY, Identifier.Kind.GENDER, Identifier.Kind.ENTITY_TYPE,
			Identifier.Kind.REGISTRATION_NUMBER, Identifier.Kind.PARENT, Identifier.Kind.SUBSIDIARY,
			Identifier.Kind.WEBSITE);

	private Particulars() {
	}

	static List<Particular> of(Target target, boolean redacted) {
		List<Particular> particulars = new ArrayList<>();
		add(particulars, "Title", Stream.of(target.names().title()));
		if (!redacted) {
			add(particulars, "Other names", target.names().aliases().stream().map(Particulars::alias));
		}
		add(particulars, "Positions", target.positions().stream().map((position) -> position.shown()));
		for (Identifier.Kind kind : redacted ? PUBLIC : EnumSet.allOf(Identifier.Kind.class)) {
			add(particulars, kind.title(),
					target.identifiers().stream().filter((one) -> one.kind() == kind).map(Identifier::shown));
		}
		add(particulars, "Listed already", target.designations().stream().map((one) -> one.shown()));
		if (!redacted) {
			add(particulars, "Identity", Stream.of(target.assessment().confidence().title()));
		}
		return particulars;
	}

	/** The name in its own script, with the name of the script. */
	static String nativeName(Target target) {
		Names names = target.names();
		if (names.nativeName().isEmpty() || names.script().isEmpty()) {
			return names.nativeName();
		}
		return names.nativeName() + " (" + names.script() + ")";
	}

	private static String alias(Names.Alias alias) {
		String script = alias.script().isEmpty() ? "" : ", " + alias.script();
		return alias.name() + " (" + alias.strength().title().toLowerCase(Locale.UK) + script + ")";
	}

	private static void add(List<Particular> particulars, String label, Stream<String> lines) {
		List<String> known = lines.filter((line) -> !line.isEmpty()).toList();
		if (!known.isEmpty()) {
			particulars.add(new Particular(label, known));
		}
	}

}
