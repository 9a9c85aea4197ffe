package org.gravamen.evidence.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitCopies;
import org.gravamen.evidence.ExhibitCopy;
import org.gravamen.people.Person;
import org.gravamen.safecopy.ActiveContent;
import org.gravamen.safecopy.Inspector;
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
		model.addAttribute("findings", officer ? this.copies.findings(exhibit, person) : List.of());
		model.addAttribute("active",
				copy.active().stream().sorted().map(ActiveContent::words).collect(Collectors.joining(", ")));
	}

}
