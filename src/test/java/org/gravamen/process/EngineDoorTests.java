package org.gravamen.process;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * There is one door to the engine.
 */
class EngineDoorTests {

	@Test
	void onlyTheProcessModuleKnowsTheEngine() {
		noClasses().that()
			.resideOutsideOfPackage("org.gravamen.process")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.camunda..")
			.check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
				.importPackages("org.gravamen"));
	}

}
