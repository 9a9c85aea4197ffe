package org.gravamen.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Our models keep the rules that bpmnlint recommends, and each rule finds what breaks it.
 */
class ModelRuleTests {

	private static final String START = "<startEvent id='s' name='Begun'/>";

	private static final String END = "<endEvent id='e' name='Letter sent'/>";

	private static final String STEP = "<manualTask id='t' name='Write letter'/>";

	private static final String TIMER = "<timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition>";

	private static final String GOOD = START + STEP + END + flows("s>t", "t>e");

	@ParameterizedTest
	@EnumSource(ModelRule.class)
	void everyModelOfOursKeepsIt(ModelRule rule) {
		assertThat(ModelFiles.diagrams()).isNotEmpty()
			.allSatisfy((diagram) -> assertThat(rule.broken(diagram)).isEmpty());
	}

	@ParameterizedTest
	@EnumSource(ModelRule.class)
	void aPlainPathKeepsIt(ModelRule rule) {
		assertThat(rule.broken(diagram(GOOD))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void itFindsWhatBreaksIt(ModelRule rule, String model, String culprit) {
		assertThat(rule.broken(diagram(model))).contains(culprit);
	}

	@Test
	void noRuleIsWithoutAnExample() {
		assertThat(examples().map((example) -> example.get()[0])).contains((Object[]) ModelRule.values());
	}

	static Stream<Arguments> examples() {
		return Stream.of(paths(), events(), gateways()).flatMap((examples) -> examples);
	}

	private static Stream<Arguments> paths() {
		return Stream.of(
				Arguments.of(ModelRule.AD_HOC_SUB_PROCESS, GOOD + "<!-- <bpmn:adHocSubProcess> -->", "adHocSubProcess"),
				Arguments.of(ModelRule.FAKE_JOIN,
						START + "<parallelGateway id='g'/>" + STEP + END + flows("s>g", "g>t", "t>e", "g>e"), "e"),
				Arguments.of(ModelRule.LABEL_REQUIRED, GOOD.replace(" name='Write letter'", ""), "t"),
				Arguments.of(ModelRule.NO_DISCONNECTED, GOOD + "<manualTask id='lost' name='Lie about'/>", "lost"),
				Arguments.of(ModelRule.NO_DUPLICATE_SEQUENCE_FLOWS,
						GOOD + "<sequenceFlow id='twin' sourceRef='s' targetRef='t'/>", "twin"),
				Arguments.of(ModelRule.NO_IMPLICIT_END, START + STEP + flows("s>t"), "t"),
				Arguments.of(ModelRule.NO_IMPLICIT_SPLIT,
						GOOD + "<endEvent id='e2' name='Letter kept'/>" + flows("t>e2"), "t"),
				Arguments.of(ModelRule.NO_IMPLICIT_START, STEP + END + flows("t>e"), "t"),
				Arguments.of(ModelRule.CONDITIONAL_FLOWS,
						split("exclusiveGateway").replace("id='g_e2' sourceRef='g' targetRef='e2'/>",
								"id='g_e2' sourceRef='g' targetRef='e2'><conditionExpression>${sent}"
										+ "</conditionExpression></sequenceFlow>"),
						"g"));
	}

	private static Stream<Arguments> events() {
		return Stream.of(Arguments.of(ModelRule.START_EVENT_REQUIRED, STEP + END + flows("t>e"), "p"),
				Arguments.of(ModelRule.END_EVENT_REQUIRED, START + STEP + flows("s>t"), "p"),
				Arguments.of(ModelRule.SINGLE_BLANK_START_EVENT, GOOD + "<startEvent id='s2' name='Begun'/>", "p"),
				Arguments.of(ModelRule.SINGLE_EVENT_DEFINITION,
						GOOD.replace("name='Begun'/>", "name='Begun'>" + TIMER + TIMER + "</startEvent>"), "s"),
				Arguments.of(ModelRule.EVENT_SUB_PROCESS_TYPED_START_EVENT, GOOD + part(true, ""), "s2"),
				Arguments.of(ModelRule.SUB_PROCESS_BLANK_START_EVENT, GOOD + part(false, TIMER), "s2"),
				Arguments.of(ModelRule.LINK_EVENT,
						GOOD.replace("name='Begun'/>",
								"name='Begun'><linkEventDefinition id='link' name='A'/></startEvent>"),
						"link"),
				Arguments.of(ModelRule.SUPERFLUOUS_TERMINATION,
						GOOD.replace("name='Letter sent'/>",
								"name='Letter sent'><terminateEventDefinition/></endEvent>"),
						"e"),
				Arguments.of(ModelRule.GLOBAL, GOOD + "</process><message id='m' name='Reply'/><process id='q'>", "m"),
				Arguments.of(ModelRule.GLOBAL,
						GOOD.replace("name='Begun'/>",
								"name='Begun'><messageEventDefinition messageRef=\"m\"/></startEvent>")
								+ "</process><message id='m'/><process id='q'>",
						"m"));
	}

	private static Stream<Arguments> gateways() {
		return Stream.of(Arguments.of(ModelRule.NO_COMPLEX_GATEWAY, split("complexGateway"), "g"),
				Arguments.of(ModelRule.NO_INCLUSIVE_GATEWAY, split("inclusiveGateway"), "g"),
				Arguments.of(ModelRule.NO_GATEWAY_JOIN_FORK,
						split("exclusiveGateway") + "<startEvent id='s2' name='Reminded'/>" + flows("s2>g"), "g"),
				Arguments.of(ModelRule.SUPERFLUOUS_GATEWAY,
						START + "<exclusiveGateway id='g'/>" + END + flows("s>g", "g>e"), "g"));
	}

	private static String split(String kind) {
		return START + "<" + kind + " id='g' name='Sent?'/>" + END + "<endEvent id='e2' name='Letter kept'/>"
				+ flows("s>g", "g>e", "g>e2");
	}

	private static String part(boolean byEvent, String definition) {
		return "<subProcess id='part' name='Reminder' triggeredByEvent='" + byEvent
				+ "'><startEvent id='s2' name='Due'>" + definition + "</startEvent></subProcess>";
	}

	private static String flows(String... ways) {
		StringBuilder flows = new StringBuilder();
		for (String way : ways) {
			List<String> ends = List.of(way.split(">", -1));
			flows.append("<sequenceFlow id='%1$s_%2$s' sourceRef='%1$s' targetRef='%2$s'/>".formatted(ends.get(0),
					ends.get(1)));
		}
		return flows.toString();
	}

	/** With the references from nodes to flows, which the editor writes and we read. */
	private static ModelFiles.Diagram diagram(String content) {
		String text = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='urn:example'>"
				+ "<process id='p'>" + content + "</process></definitions>";
		var model = Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		var diagram = new ModelFiles.Diagram("example", text, model);
		diagram.all(SequenceFlow.class).forEach((flow) -> {
			flow.getSource().getOutgoing().add(flow);
			flow.getTarget().getIncoming().add(flow);
		});
		return diagram;
	}

}
