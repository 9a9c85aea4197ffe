package org.gravamen.process;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.gravamen.forms.FormCatalog;
import org.gravamen.forms.FormContract;
import org.gravamen.support.OnH2;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;

/**
 * Models, forms and Java say the same, and where they do not it is said in a sentence.
 */
class ModelContractTests {

	private static final String FORM = """
			{"schemaVersion": 16, "executionPlatform": "Camunda Platform", "id": "lend-book", "type": "default",
			 "components": [{"type": "textfield", "id": "Field_Title", "key": "title", "label": "Which book?",
			  "validate": {"required": true, "maxLength": 200},
			  "properties": {"requiredMessage": "Name the book."}}]}""";

	private static final String LEND = "<userTask id=\"UserTask_LendBook\"/>";

	@Test
	void whatAgreesIsNotComplainedOf() throws Exception {
		assertThat(contract(LEND + service("CountBooks", "${librarySteps.countBooks(a)}")).breaches()).isEmpty();
	}

	@Test
	void aPaperWithoutAFormAndAMethodIsNamed() throws Exception {
		assertThat(contract(LEND + "<userTask id=\"UserTask_BurnBook\"/>").breaches()).containsExactly(
				"The paper «burn-book» has no form forms/burn-book.form.",
				"The paper «burn-book» has no method in a class that answers papers.");
	}

	@Test
	void aMethodWithoutAUserTaskIsNamed() throws Exception {
		assertThat(contract("").breaches())
			.containsExactly("The method for «lend-book» has no user task in any model.");
	}

	@Test
	void aServiceTaskMustCallAStepOfItsOwnName() throws Exception {
		assertThat(contract(LEND + service("CountBooks", "${librarySteps.loseBooks(a)}")
				+ service("RunCode", "${''.getClass().forName('x')}"))
			.breaches()).containsExactly("The service task ServiceTask_CountBooks calls no step of its own name.",
					"The service task ServiceTask_RunCode calls no step of its own name.");
	}

	@Test
	void aStepThatIsNotThereOrTakesOtherThingsIsNamed() throws Exception {
		assertThat(contract(LEND + service("CountBooks", "${librarySteps.countBooks(a, b)}")
				+ service("BindBooks", "${librarySteps.bindBooks(a)}") + service("SealBooks", "${vault.sealBooks(a)}"))
			.breaches()).containsExactly(
					"The service task ServiceTask_CountBooks calls ${librarySteps.countBooks(a, b)}, which no class of process steps has.",
					"The service task ServiceTask_BindBooks calls ${librarySteps.bindBooks(a)}, which no class of process steps has.",
					"The service task ServiceTask_SealBooks calls ${vault.sealBooks(a)}, which no class of process steps has.");
	}

	@Test
	void aBreachStopsTheStart() throws Exception {
		ModelContract contract = contract("");
		assertThatIllegalStateException().isThrownBy(contract::insist)
			.withMessage("Models, forms and Java disagree: The method for «lend-book» has no user task in any model.");
	}

	private static String service(String name, String expression) {
		return "<serviceTask id=\"ServiceTask_" + name + "\" camunda:expression=\"" + expression + "\"/>";
	}

	private static ModelContract contract(String nodes) throws Exception {
		RepositoryService repository = Mockito.mock(RepositoryService.class, Answers.RETURNS_DEEP_STUBS);
		ProcessDefinition definition = Mockito.mock(ProcessDefinition.class);
		given(definition.getId()).willReturn("Library:1");
		given(repository.createProcessDefinitionQuery().latestVersion().list()).willReturn(List.of(definition));
		String model = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
				+ "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" targetNamespace=\"library\">"
				+ "<process id=\"Library\" isExecutable=\"true\">" + nodes + "</process></definitions>";
		given(repository.getBpmnModelInstance("Library:1")).willReturn(
				Bpmn.readModelFromStream(new java.io.ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8))));
		StaticListableBeanFactory beans = new StaticListableBeanFactory(
				Map.of("libraryTasks", new LibraryTasks(), "librarySteps", new LibrarySteps(), "vault", new Object()));
		PaperMethods methods = new PaperMethods(beans);
		methods.afterSingletonsInstantiated();
		return new ModelContract(repository, forms(), methods, beans);
	}

	private static FormCatalog forms() throws Exception {
		ResourcePatternResolver files = Mockito.mock(ResourcePatternResolver.class);
		Resource form = new ByteArrayResource(FORM.getBytes(StandardCharsets.UTF_8)) {
			@Override
			public String getFilename() {
				return "lend-book.form";
			}
		};
		given(files.getResources(Mockito.anyString())).willReturn(new Resource[] { form });
		return new FormCatalog(files);
	}

	/** Answers the papers of the fake model. */
	@AnswersPapers
	public static final class LibraryTasks {

		public Facts lendBook(Paper paper, LendBook answers) {
			return Facts.of(paper.key(), answers.title());
		}

	}

	/**
	 * The answers to the fake form.
	 *
	 * @param title which book
	 */
	public record LendBook(String title) {
	}

	/** The steps of the fake model. */
	@ProcessSteps
	public static final class LibrarySteps {

		public int countBooks(String shelf) {
			return shelf.length();
		}

	}

	@Nested
	@OnH2
	@TestPropertySource(properties = "gravamen.process.jobs=false")
	class TheHouse {

		@Autowired
		ModelContract contract;

		@Autowired
		PaperMethods methods;

		@Autowired
		FormCatalog forms;

		@Test
		void everyUserTaskHasAFormARecordAndAMethod() {
			assertThat(this.contract.breaches()).isEmpty();
			assertThat(this.methods.keys()).hasSize(16);
		}

		@Test
		void everyFormAgreesWithItsRecord() {
			assertThat(this.methods.keys())
				.allSatisfy((key) -> assertThat(FormContract.of(key, this.methods.recordFor(key))).isEmpty());
		}

		@Test
		void everyFormIsAskedSomewhere() {
			Set<String> onItsPage = Set.of("open-submission");
			assertThat(this.forms.keys()).allSatisfy(
					(key) -> assertThat(this.methods.keys().contains(key) || onItsPage.contains(key)).as(key).isTrue());
		}

	}

}
