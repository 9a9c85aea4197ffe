package org.gravamen.evidence.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.evidence.ExhibitCopy;
import org.gravamen.people.Person;
import org.gravamen.safecopy.ActiveContent;
import org.gravamen.safecopy.CopyWarning;
import org.gravamen.safecopy.Inspector;
import org.gravamen.safecopy.MetadataFinding;
import org.gravamen.safecopy.SafeCopies;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the pages of the exhibits say about safe copies.
 */
@Component
class CopiesShown {

	private final ExhibitCopies copies;

	private final Inspector inspector;

	private final SafeCopies maker;

	CopiesShown(ExhibitCopies copies, Inspector inspector, SafeCopies maker) {
		this.copies = copies;
		this.inspector = inspector;
		this.maker = maker;
	}

	void all(List<Exhibit> exhibits, Model model) {
		Map<UUID, ExhibitCopy> known = exhibits.isEmpty() ? Map.of() : this.copies.of(exhibits.get(0).submission());
		model.addAttribute("copies", known);
		model.addAttribute("antivirus", this.inspector.antivirus());
		model.addAttribute("confinement", this.maker.confinement());
	}

	void one(Exhibit exhibit, Person person, Model model) {
		ExhibitCopy copy = this.copies.get(exhibit);
		boolean officer = this.copies.mayOpenOriginal(exhibit, person);
		model.addAttribute("copy", copy);
		model.addAttribute("mayOpenOriginal", officer);
		List<MetadataFinding> findings = officer ? this.copies.findings(exhibit, person) : List.of();
		model.addAttribute("findings", findings);
		model.addAttribute("warnings", warnings(copy, !findings.isEmpty()));
	}

	/** What must be said before somebody looks at a copy, by the stable codes. */
	static Map<String, String> warnings(ExhibitCopy copy, boolean tells) {
		Map<String, String> warnings = new LinkedHashMap<>();
		if (tells) {
			warnings.put(CopyWarning.METADATA_FOUND.name(), CopyWarning.METADATA_FOUND.sentence(""));
		}
		String active = copy.active().stream().sorted().map(ActiveContent::words).collect(Collectors.joining(", "));
		if (!active.isEmpty()) {
			warnings.put(CopyWarning.ACTIVE_CONTENT.name(), CopyWarning.ACTIVE_CONTENT.sentence(active));
		}
		return warnings;
	}

}
