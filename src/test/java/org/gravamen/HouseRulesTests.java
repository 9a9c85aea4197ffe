package org.gravamen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.gravamen.process.AnswersPapers;
import org.gravamen.process.ProcessSteps;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;

import static org.assertj.core.api.Assertions.assertThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class HouseRulesTests {

	private static final JavaClasses HOUSE = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.gravamen");

	@Test
	void onlyTheProcessRoomKnowsTheEngine() {
		keep(noClasses().that()
			.resideOutsideOfPackage("org.gravamen.process")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.camunda.."));
	}

	@Test
	void collaboratorsComeThroughTheConstructor() {
		keep(fields().should().notBeAnnotatedWith(Autowired.class));
	}

	@Test
	void stepsArePublicSoThatModelsReachThem() {
		keep(classes().that().areAnnotatedWith(ProcessSteps.class).should().bePublic());
	}

	@Test
	void papersAreAnsweredInTheProcessRoomOfTheirModule() {
		keep(classes().that()
			.areAnnotatedWith(AnswersPapers.class)
			.should()
			.resideInAPackage("org.gravamen.*.process")
			.andShould()
			.haveSimpleNameEndingWith("Tasks"));
	}

	@Test
	void pagesStayInsideTheirModule() {
		keep(classes().that().areAnnotatedWith(Controller.class).should().notBePublic());
	}

	@Test
	void momentsAreInstantsUnlessTheEngineAsksForDates() {
		keep(noClasses().that()
			.resideOutsideOfPackages("org.gravamen.process", "org.gravamen.*.process", "org.gravamen.signature")
			.should()
			.dependOnClassesThat()
			.areAssignableTo(Date.class));
	}

	@Test
	void timeComesFromTheClock() {
		keep(noClasses().should().callMethod(System.class, "currentTimeMillis"));
		keep(noClasses().should().callMethod(Instant.class, "now"));
		keep(noClasses().should().callMethod(LocalDate.class, "now"));
	}

	@Test
	void nothingIsNullUnlessItSaysSo() {
		HOUSE.stream()
			.filter((type) -> !type.getSimpleName().equals("package-info"))
			.map(JavaClass::getPackage)
			.distinct()
			.forEach((room) -> assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue());
	}

	private static void keep(ArchRule rule) {
		rule.check(HOUSE);
	}

}
