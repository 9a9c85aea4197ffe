package org.gravamen.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.gravamen.process.ProcessHistory.Step;

/**
 * What is marked on a diagram.
 *
 * @param completed the nodes that were passed
 * @param here the nodes where it stands now
 * @param flows the arrows that were taken
 */
public record DiagramMarks(Set<String> completed, Set<String> here, Set<String> flows) {

	static DiagramMarks of(BpmnModelInstance model, List<Step> path) {
		Set<String> here = nodes(path, (step) -> step.endedAt().isEmpty());
		Set<String> completed = nodes(path, (step) -> step.endedAt().isPresent() && !step.cancelled());
		Set<String> flows = model.getModelElementsByType(SequenceFlow.class)
			.stream()
			.filter((flow) -> taken(flow, path))
			.map(SequenceFlow::getId)
			.collect(Collectors.toCollection(TreeSet::new));
		return new DiagramMarks(completed, here, flows);
	}

	private static Set<String> nodes(Collection<Step> path, Predicate<Step> which) {
		return path.stream().filter(which).map(Step::activity).collect(Collectors.toCollection(TreeSet::new));
	}

	/** An arrow was taken when, in one run, its target came right after its source. */
	private static boolean taken(SequenceFlow flow, List<Step> path) {
		List<Step> targets = path.stream().filter((step) -> step.activity().equals(flow.getTarget().getId())).toList();
		return path.stream()
			.filter((step) -> step.activity().equals(flow.getSource().getId()))
			.anyMatch((source) -> targets.stream().anyMatch((target) -> follows(source, target)));
	}

	private static boolean follows(Step source, Step target) {
		return source.run().equals(target.run()) && source.endedAt().isPresent()
				&& !target.startedAt().isBefore(source.endedAt().orElseThrow()) && target.place() > source.place()
				&& target.place() <= source.place() + 2;
	}

}
