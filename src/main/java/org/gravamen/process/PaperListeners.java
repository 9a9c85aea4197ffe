package org.gravamen.process;

import java.util.function.Consumer;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Hears from every model which papers come and go, and where the whole submission stands,
 * so that no model needs a listener of its own.
 */
@Component
class PaperListeners extends AbstractBpmnParseListener {

	private static final String WHOLE = "Submission";

	private final PaperTable papers;

	private final ObjectProvider<Waypoints> waypoints;

	private final ObjectProvider<PaperGone> mourners;

	PaperListeners(PaperTable papers, ObjectProvider<Waypoints> waypoints, ObjectProvider<PaperGone> mourners) {
		this.papers = papers;
		this.waypoints = waypoints;
		this.mourners = mourners;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		task.addTaskListener(TaskListener.EVENTNAME_CREATE, (offered) -> this.papers.offer(OfferedPaper.of(offered)));
		task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, (done) -> remove(done.getId()));
		task.addTaskListener(TaskListener.EVENTNAME_DELETE, (gone) -> remove(gone.getId()));
		watch(activity);
	}

	@Override
	public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
		watch(activity);
	}

	@Override
	public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
		watch(activity);
	}

	private void remove(String paper) {
		this.papers.remove(paper);
		this.mourners.orderedStream().forEach((one) -> one.gone(new PaperId(paper)));
	}

	private void watch(ActivityImpl activity) {
		if (((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey().equals(WHOLE)) {
			activity
				.addListener(ExecutionListener.EVENTNAME_START,
						(ExecutionListener) (execution) -> tell((waypoint) -> waypoint.reached(
								SubmissionId.of(String.valueOf(execution.getVariable("submissionId"))),
								activity.getId())));
		}
	}

	private void tell(Consumer<Waypoints> news) {
		this.waypoints.orderedStream().forEach(news);
	}

}
