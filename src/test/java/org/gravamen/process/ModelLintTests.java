package org.gravamen.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.gravamen.people.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table "Models: names and looks", as rules.
 */
class ModelLintTests {

	private static final Pattern SENTENCE_CASE = Pattern.compile("[A-Z][a-z'-]*( [a-z'-]+)*[?]?");

	private static final Pattern FACT = Pattern
		.compile("\\$\\{(?:!?(\\w+)|(\\w+) == '[a-z-]+'(?: \\|\\| \\2 == '[a-z-]+')*)}");

	private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

	private static final Pattern STEP = Pattern
		.compile("\\$\\{[a-zA-Z]+Steps\\.(\\w+)\\((submissionId(, (memberId|recipientId|exhibitId))?|readerId)?\\)}");

	private static final Pattern DEADLINE = Pattern
		.compile("\\$\\{deadlines\\.(due|overdueAt)\\('[a-z-]+'(, submissionId)?\\)}");

	private static final Set<String> ALSO_NAMED = Set.of("${memberId}", "#{execution.processBusinessKey}");

	private static final Set<String> VERBS = Set.of("Account", "Close", "Confirm", "Convene", "Count", "Decide",
			"Declare", "Fix", "Give", "Invite", "Make", "Minute", "Prepare", "Record", "Release", "Replace", "Review",
			"Seal", "Send", "Settle", "Sign", "Stand", "Start", "Tell", "Weigh");

	private static final Pattern STATE = Pattern
		.compile("[A-Z].* (.*ed|given|made|told|withdrawn|stood aside|sent back)");

	private static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry("startEvent", "StartEvent_"),
			Map.entry("endEvent", "EndEvent_"), Map.entry("userTask", "UserTask_"),
			Map.entry("serviceTask", "ServiceTask_"), Map.entry("businessRuleTask", "BusinessRuleTask_"),
			Map.entry("callActivity", "CallActivity_"), Map.entry("exclusiveGateway", "Gateway_"),
			Map.entry("eventBasedGateway", "EventBasedGateway_"),
			Map.entry("intermediateCatchEvent", "IntermediateCatchEvent_"),
			Map.entry("boundaryEvent", "BoundaryEvent_"));

	static List<ModelFiles.Diagram> diagrams() {
		return ModelFiles.diagrams();
	}

	static List<ModelFiles.Table> tables() {
		return ModelFiles.tables();
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void aFileHoldsOneProcessOfItsName(ModelFiles.Diagram diagram) {
		assertThat(diagram.all(Process.class)).hasSize(1);
		Process process = diagram.process();
		assertThat(ModelFiles.kebab(process.getId())).isEqualTo(diagram.file());
		assertThat(process.isExecutable()).isTrue();
		assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
		assertThat(process.getCamundaVersionTag()).isNotBlank();
		assertThat(process.getDocumentations()).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyIdSaysItsKindAndItsName(ModelFiles.Diagram diagram) {
		diagram.all(FlowNode.class).forEach((node) -> assertThat(node.getId()).isEqualTo(prefix(node) + suffix(node)));
		diagram.all(SequenceFlow.class).forEach((flow) -> assertThat(flow.getId()).startsWith("Flow_"));
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void activitiesAreVerbAndObjectAndStagesAreNouns(ModelFiles.Diagram diagram) {
		diagram.all(Activity.class).forEach((activity) -> {
			assertThat(activity.getName()).matches(SENTENCE_CASE);
			List<String> words = List.of(activity.getName().split(" ", -1));
			if (activity instanceof Task) {
				assertThat(words).hasSizeGreaterThan(1);
				assertThat(VERBS).contains(words.get(0));
			}
			else {
				assertThat(VERBS).doesNotContain(words.get(0));
			}
		});
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyEndIsAnObjectInAState(ModelFiles.Diagram diagram) {
		diagram.all(EndEvent.class).forEach((end) -> assertThat(end.getName()).matches(SENTENCE_CASE).matches(STATE));
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void aSplitAsksAQuestionAndAJoinIsSilent(ModelFiles.Diagram diagram) {
		diagram.all(Gateway.class).forEach((gateway) -> {
			if (gateway.getOutgoing().size() > 1) {
				assertThat(gateway.getName()).matches(SENTENCE_CASE).endsWith("?");
			}
			else {
				assertThat(gateway.getName()).isNull();
			}
		});
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyBranchIsAnAnswerAndReadsTheFactThatTheGatewayIsNamedAfter(ModelFiles.Diagram diagram) {
		diagram.all(ExclusiveGateway.class).forEach((gateway) -> {
			assertThat(gateway.getOutgoing()).extracting(SequenceFlow::getName)
				.doesNotContainNull()
				.doesNotHaveDuplicates();
			gateway.getOutgoing().forEach((flow) -> {
				Matcher fact = FACT.matcher(flow.getConditionExpression().getTextContent());
				assertThat(fact.matches()).as(flow.getId()).isTrue();
				String name = (fact.group(1) != null) ? fact.group(1) : fact.group(2);
				assertThat(gateway.getId()).isEqualTo("Gateway_" + ModelFiles.pascal(name));
			});
		});
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void aLevelIsReadAtAGlance(ModelFiles.Diagram diagram) {
		Stream<Collection<FlowNode>> levels = Stream.concat(
				Stream.of(diagram.process().getChildElementsByType(FlowNode.class)),
				diagram.all(SubProcess.class).stream().map((level) -> level.getChildElementsByType(FlowNode.class)));
		// The ends hang off the path and cost no reading, so activities and gateways
		// count.
		levels.forEach(
				(level) -> assertThat(level).filteredOn((node) -> node instanceof Activity || node instanceof Gateway)
					.hasSizeLessThanOrEqualTo(15));
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void noModelHoldsCode(ModelFiles.Diagram diagram) {
		assertThat(diagram.text()).doesNotContain("bpmn:lane", "bpmn:scriptTask", "camunda:class", "elegateExpression",
				"Listener", "camunda:script", "camunda:connector", "camunda:type", "camunda:topic", "scriptFormat");
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyExpressionIsAStepADeadlineOrAFact(ModelFiles.Diagram diagram) {
		EXPRESSION.matcher(diagram.text())
			.results()
			.map((found) -> found.group())
			.forEach((found) -> assertThat(ALSO_NAMED.contains(found) || STEP.matcher(found).matches()
					|| DEADLINE.matcher(found).matches() || FACT.matcher(found).matches())
				.as(found)
				.isTrue());
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyPaperHasAFormSomebodyADayAndAnExplanation(ModelFiles.Diagram diagram) {
		diagram.all(UserTask.class).forEach((task) -> {
			String key = ModelFiles.kebab(task.getId().substring("UserTask_".length()));
			assertThat(task.getCamundaFormRef()).isEqualTo(key);
			assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
			assertThat(task.getCamundaDueDate()).isIn("${deadlines.due('" + key + "')}",
					"${deadlines.due('" + key + "', submissionId)}");
			assertThat(explanation(task)).contains("Who:", "What:", "By when:", "Rule:");
			assertThat(task.getCamundaAssignee() == null).as(task.getId())
				.isNotEqualTo(task.getCamundaCandidateGroups() == null);
			if (task.getCamundaCandidateGroups() != null) {
				assertThat(Role.of(task.getCamundaCandidateGroups()).title()).isNotBlank();
			}
		});
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyRuleTaskAsksATableOfTheSameDeploymentAndSaysWhy(ModelFiles.Diagram diagram) {
		diagram.all(BusinessRuleTask.class).forEach((task) -> {
			assertThat(tables()).extracting(ModelFiles.Table::file).contains(task.getCamundaDecisionRef());
			assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment");
			assertThat(task.getCamundaMapDecisionResult()).isEqualTo("singleEntry");
			assertThat(explanation(task)).contains("Who:", "What:", "By when:", "Rule:");
		});
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyServiceTaskCallsTheStepOfItsName(ModelFiles.Diagram diagram) {
		diagram.all(ServiceTask.class).forEach((task) -> {
			Matcher step = STEP.matcher(task.getCamundaExpression());
			assertThat(step.matches()).as(task.getId()).isTrue();
			assertThat("ServiceTask_" + ModelFiles.pascal(step.group(1))).isEqualTo(task.getId());
		});
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyCallGoesToAModelOfTheSameDeployment(ModelFiles.Diagram diagram) {
		diagram.all(CallActivity.class).forEach((call) -> {
			assertThat(diagrams()).extracting((other) -> other.process().getId()).contains(call.getCalledElement());
			assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
		});
	}

	private static String prefix(FlowNode node) {
		if (node instanceof SubProcess part) {
			return part.triggeredByEvent() ? "EventSubprocess_" : "SubProcess_";
		}
		return String.valueOf(PREFIXES.get(node.getElementType().getTypeName()));
	}

	/**
	 * Splits are named after their fact, which another rule checks; calls after the
	 * model.
	 */
	private static String suffix(FlowNode node) {
		if (node instanceof CallActivity call) {
			return call.getCalledElement();
		}
		if (node instanceof BusinessRuleTask task) {
			return ModelFiles.pascal(task.getCamundaDecisionRef());
		}
		if (node instanceof ServiceTask || node instanceof ExclusiveGateway) {
			return node.getId().substring(node.getId().indexOf('_') + 1);
		}
		return ModelFiles.pascal(node.getName());
	}

	private static String explanation(Activity activity) {
		return activity.getDocumentations().iterator().next().getTextContent();
	}

}
