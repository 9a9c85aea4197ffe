package org.gravamen.process;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How models are drawn, and how tables are written.
 */
class ModelLooksTests {

	private static final Pattern SOURCE = Pattern
		.compile("^(SAMLA 2018, s\\. \\d+|Istanbul Protocol \\(2022\\)|Berkeley Protocol|Admiralty code"
				+ "|Charity Commission guidance CC\\d+|Safeguard Defenders’ manual|The government's standard)[:, ]");

	private static final Pattern HOUSE = Pattern.compile("^\\[design\\] .{10,}because .{10,}");

	static List<ModelFiles.Diagram> diagrams() {
		return ModelFiles.diagrams();
	}

	static List<ModelFiles.Table> tables() {
		return ModelFiles.tables();
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everythingIsDrawn(ModelFiles.Diagram diagram) {
		assertThat(diagram.all(BpmnShape.class)).extracting(BpmnShape::getBpmnElement)
			.containsAll(diagram.all(FlowNode.class));
		assertThat(diagram.all(BpmnEdge.class)).extracting(BpmnEdge::getBpmnElement)
			.containsAll(diagram.all(SequenceFlow.class));
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void linesRunStraightAcrossOrStraightDown(ModelFiles.Diagram diagram) {
		diagram.all(BpmnEdge.class).forEach((edge) -> {
			List<Waypoint> points = List.copyOf(edge.getWaypoints());
			for (int i = 1; i < points.size(); i++) {
				Waypoint from = points.get(i - 1);
				Waypoint to = points.get(i);
				assertThat(from.getX().equals(to.getX()) || from.getY().equals(to.getY())).as(edge.getId()).isTrue();
			}
		});
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void nothingLiesOnAnythingElse(ModelFiles.Diagram diagram) {
		List<Rectangle2D> taken = new ArrayList<>();
		diagram.all(BpmnShape.class)
			.stream()
			.filter((shape) -> !(shape.getBpmnElement() instanceof BoundaryEvent) && !shape.isExpanded())
			.forEach((shape) -> taken.add(box(shape.getBounds())));
		diagram.all(BpmnLabel.class).forEach((label) -> taken.add(box(label.getBounds())));
		for (int i = 0; i < taken.size(); i++) {
			for (int j = 0; j < i; j++) {
				assertThat(taken.get(i).intersects(taken.get(j))).as(taken.get(i) + " on " + taken.get(j)).isFalse();
			}
		}
	}

	@ParameterizedTest
	@MethodSource("tables")
	void everyRuleSaysWhyAndAlwaysOneAnswers(ModelFiles.Table table) {
		Decision decision = table.model().getModelElementsByType(Decision.class).iterator().next();
		assertThat(decision.getId()).isEqualTo(table.file());
		assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
		List<Rule> rules = List.copyOf(table.model().getModelElementsByType(Rule.class));
		assertThat(rules).isNotEmpty()
			.allSatisfy((rule) -> assertThat(rule.getDescription().getTextContent()).hasSizeGreaterThan(20));
		if (table.model()
			.getModelElementsByType(DecisionTable.class)
			.iterator()
			.next()
			.getHitPolicy() != HitPolicy.UNIQUE) {
			isReadFromTheTop(table, rules.get(rules.size() - 1));
		}
	}

	/**
	 * The law or the practice that a rule stands on, or that it is the house's own and
	 * why.
	 */
	@ParameterizedTest
	@MethodSource("citingTables")
	void everyRuleCitesASourceOrSaysWhyTheHouseDecidedSo(ModelFiles.Table table) {
		assertThat(table.model().getModelElementsByType(Rule.class))
			.allSatisfy((rule) -> assertThat(rule.getDescription().getTextContent()).as(rule.getId())
				.matches((ground) -> SOURCE.matcher(ground).find() || HOUSE.matcher(ground).find(),
						"names a source of the domain, or begins with [design] and says because"));
	}

	@Test
	void aRuleThatOnlyCallsItselfTheHousesCitesNothing() {
		assertThat(List.of("The house's rule: all is shown.", "[design] A week to decide.", "Because it is so."))
			.noneMatch((ground) -> SOURCE.matcher(ground).find() || HOUSE.matcher(ground).find());
	}

	static List<ModelFiles.Table> citingTables() {
		return ModelFiles.tables();
	}

	/** Read from the top, a table ends with a rule for everything else. */
	private static void isReadFromTheTop(ModelFiles.Table table, Rule last) {
		assertThat(table.model().getModelElementsByType(DecisionTable.class)).extracting(DecisionTable::getHitPolicy)
			.containsOnly(HitPolicy.FIRST);
		assertThat(last.getInputEntries()).allSatisfy((entry) -> assertThat(entry.getTextContent()).isBlank());
	}

	private static Rectangle2D box(Bounds bounds) {
		return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
	}

}
