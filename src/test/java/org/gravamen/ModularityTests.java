package org.gravamen;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(Gravamen.class);

	@Test
	void everyModuleKeepsToItsArrows() {
		this.modules.verify();
	}

}
