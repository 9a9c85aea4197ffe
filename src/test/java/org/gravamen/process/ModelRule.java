package org.gravamen.process;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.RootElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The rules that bpmnlint recommends for every model, under its names. Its
 * <code>no-bpmndi</code> and <code>no-overlapping-elements</code> are rules of
 * {@link ModelLooksTests}.
 */
enum ModelRule {

	// Our engine runs none, so there is nothing that one may contain.
	AD_HOC_SUB_PROCESS(
			(diagram) -> diagram.text().contains(":adHocSubProcess") ? Stream.of("adHocSubProcess") : Stream.empty()),

	CONDITIONAL_FLOWS((diagram) -> nodes(diagram,
			(node) -> node.getOutgoing().size() > 1
					&& node.getOutgoing().stream().anyMatch((flow) -> flow.getConditionExpression() != null)
					&& node.getOutgoing()
						.stream()
						.anyMatch((flow) -> flow.getConditionExpression() == null && !isDefault(node, flow)))),

	END_EVENT_REQUIRED(
			(diagram) -> levels(diagram).filter((level) -> level.getChildElementsByType(EndEvent.class).isEmpty())
				.map(ModelRule::id)),

	EVENT_SUB_PROCESS_TYPED_START_EVENT(
			(diagram) -> starts(diagram, true).filter((start) -> start.getEventDefinitions().isEmpty())
				.map(ModelRule::id)),

	// bpmnlint warns of every one. Where only one path runs, none is waited for, and an
	// activity that is come back to needs no gateway in front of it.
	FAKE_JOIN((diagram) -> nodes(diagram,
			(node) -> !(node instanceof Gateway) && node.getIncoming().size() > 1
					&& runsBeside(node.getParentElement()))),

	GLOBAL((diagram) -> {
		List<RootElement> shared = diagram.all(RootElement.class)
			.stream()
			.filter((root) -> root instanceof Error || root instanceof Escalation || root instanceof Message
					|| root instanceof Signal)
			.toList();
		return shared.stream()
			.filter((one) -> name(one).isBlank() || !isUsed(diagram, one)
					|| shared.stream().filter((other) -> isTwin(one, other)).count() > 1)
			.map(ModelRule::id);
	}),

	LABEL_REQUIRED((diagram) -> nodes(diagram, (node) -> name(node).isBlank() && !isSilent(node))),

	// A line that one can follow needs no link.
	LINK_EVENT((diagram) -> diagram.all(LinkEventDefinition.class).stream().map(ModelRule::id)),

	NO_COMPLEX_GATEWAY((diagram) -> nodes(diagram, ComplexGateway.class::isInstance)),

	NO_DISCONNECTED((diagram) -> nodes(diagram,
			(node) -> node.getIncoming().isEmpty() && node.getOutgoing().isEmpty()
					&& !(node instanceof SubProcess part && part.triggeredByEvent()))),

	NO_DUPLICATE_SEQUENCE_FLOWS((diagram) -> {
		List<SequenceFlow> flows = diagram.all(SequenceFlow.class);
		return flows.stream()
			.filter((flow) -> flows.stream().filter((other) -> isSameWay(flow, other)).count() > 1)
			.map(ModelRule::id);
	}),

	NO_GATEWAY_JOIN_FORK((diagram) -> nodes(diagram,
			(node) -> node instanceof Gateway && node.getIncoming().size() > 1 && node.getOutgoing().size() > 1)),

	NO_IMPLICIT_END((diagram) -> nodes(diagram,
			(node) -> !(node instanceof EndEvent) && node.getOutgoing().isEmpty()
					&& !(node instanceof SubProcess part && part.triggeredByEvent()))),

	NO_IMPLICIT_SPLIT(
			(diagram) -> nodes(diagram, (node) -> !(node instanceof Gateway) && node.getOutgoing().size() > 1)),

	NO_IMPLICIT_START((diagram) -> nodes(diagram,
			(node) -> !(node instanceof StartEvent) && !(node instanceof BoundaryEvent) && node.getIncoming().isEmpty()
					&& !(node instanceof SubProcess part && part.triggeredByEvent()))),

	NO_INCLUSIVE_GATEWAY((diagram) -> nodes(diagram, InclusiveGateway.class::isInstance)),

	SINGLE_BLANK_START_EVENT((diagram) -> levels(diagram)
		.filter((level) -> level.getChildElementsByType(StartEvent.class)
			.stream()
			.filter((start) -> start.getEventDefinitions().isEmpty())
			.count() > 1)
		.map(ModelRule::id)),

	SINGLE_EVENT_DEFINITION((diagram) -> nodes(diagram,
			(node) -> (node instanceof CatchEvent caught && caught.getEventDefinitions().size() > 1)
					|| (node instanceof ThrowEvent thrown && thrown.getEventDefinitions().size() > 1))),

	START_EVENT_REQUIRED(
			(diagram) -> levels(diagram).filter((level) -> level.getChildElementsByType(StartEvent.class).isEmpty())
				.map(ModelRule::id)),

	SUB_PROCESS_BLANK_START_EVENT(
			(diagram) -> starts(diagram, false).filter((start) -> !start.getEventDefinitions().isEmpty())
				.map(ModelRule::id)),

	SUPERFLUOUS_GATEWAY((diagram) -> nodes(diagram,
			(node) -> node instanceof Gateway && node.getIncoming().size() == 1 && node.getOutgoing().size() == 1)),

	// Where nothing runs beside it, there is nothing to end but the path itself.
	SUPERFLUOUS_TERMINATION((diagram) -> diagram.all(EndEvent.class)
		.stream()
		.filter((end) -> end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance)
				&& !runsBeside(end.getParentElement()))
		.map(ModelRule::id));

	@SuppressWarnings("ImmutableEnumChecker") // each is a lambda that holds nothing
	private final Function<ModelFiles.Diagram, Stream<String>> finder;

	ModelRule(Function<ModelFiles.Diagram, Stream<String>> finder) {
		this.finder = finder;
	}

	/**
	 * What breaks this rule.
	 * @param diagram a model
	 * @return the ids of the elements
	 */
	Stream<String> broken(ModelFiles.Diagram diagram) {
		return this.finder.apply(diagram);
	}

	private static Stream<String> nodes(ModelFiles.Diagram diagram, Predicate<FlowNode> broken) {
		return diagram.all(FlowNode.class).stream().filter(broken).map(ModelRule::id);
	}

	/** The process and each of its parts. */
	private static Stream<ModelElementInstance> levels(ModelFiles.Diagram diagram) {
		return Stream.concat(diagram.all(Process.class).stream(), diagram.all(SubProcess.class).stream());
	}

	private static Stream<StartEvent> starts(ModelFiles.Diagram diagram, boolean byEvent) {
		return diagram.all(SubProcess.class)
			.stream()
			.filter((part) -> part.triggeredByEvent() == byEvent)
			.flatMap((part) -> part.getChildElementsByType(StartEvent.class).stream());
	}

	private static boolean isDefault(FlowNode node, SequenceFlow flow) {
		return (node instanceof ExclusiveGateway gateway && flow.equals(gateway.getDefault()))
				|| (node instanceof Activity activity && flow.equals(activity.getDefault()));
	}

	/** A join says nothing, and a fork of paths that all are taken asks nothing. */
	private static boolean isSilent(FlowNode node) {
		return node instanceof ParallelGateway || (node instanceof Gateway && node.getOutgoing().size() == 1);
	}

	private static boolean isUsed(ModelFiles.Diagram diagram, RootElement shared) {
		return diagram.text().contains("Ref=\"" + shared.getId() + "\"");
	}

	private static boolean isTwin(RootElement one, RootElement other) {
		return one.getElementType().equals(other.getElementType()) && name(one).equals(name(other));
	}

	private static boolean isSameWay(SequenceFlow one, SequenceFlow other) {
		return one.getSource().equals(other.getSource()) && one.getTarget().equals(other.getTarget());
	}

	private static boolean runsBeside(ModelElementInstance level) {
		return level.getChildElementsByType(FlowNode.class).stream().anyMatch(ModelRule::opensASecondPath);
	}

	private static boolean opensASecondPath(FlowNode node) {
		Collection<SequenceFlow> ways = node.getOutgoing();
		return (node instanceof BoundaryEvent event && !event.cancelActivity())
				|| (ways.size() > 1 && !(node instanceof ExclusiveGateway) && !(node instanceof EventBasedGateway));
	}

	private static String id(ModelElementInstance element) {
		return String.valueOf(element.getAttributeValue("id"));
	}

	private static String name(ModelElementInstance element) {
		return Objects.requireNonNullElse(element.getAttributeValue("name"), "");
	}

}
