package org.gravamen.process;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Tells the path that a member of the panel stood aside. Where the path waits for that
 * member, or for the minute, an event of the model hears it. A sign-off that began under
 * a model without that event goes on as that model lets it: the member's paper is
 * answered as by one who stands aside, and a minute that was begun is left for the count.
 */
@Component
class StandingAside {

	private static final String MESSAGE = "MemberStoodAside";

	private static final String MINUTE = "UserTask_MinuteDecision";

	private static final List<String> ADVICE = List.of("UserTask_DeclareInterests", "UserTask_GiveOpinion");

	private final RuntimeService runtime;

	private final TaskService tasks;

	StandingAside(RuntimeService runtime, TaskService tasks) {
		this.runtime = runtime;
		this.tasks = tasks;
	}

	void tell(String submission, String member) {
		List<Execution> hearing = this.runtime.createExecutionQuery()
			.processInstanceBusinessKey(submission)
			.messageEventSubscriptionName(MESSAGE)
			.list()
			.stream()
			.filter((one) -> concerns(one, member))
			.toList();
		hearing.forEach((one) -> this.runtime.messageEventReceived(MESSAGE, one.getId()));
		if (hearing.isEmpty()) {
			byAnOlderModel(submission, member);
		}
	}

	// Each member's part waits for its own member; the minute concerns them all.
	private boolean concerns(Execution hearing, String member) {
		Object awaited = this.runtime.getVariable(hearing.getId(), "memberId");
		return awaited == null || awaited.equals(member);
	}

	private void byAnOlderModel(String submission, String member) {
		for (Task task : this.tasks.createTaskQuery().processInstanceBusinessKey(submission).list()) {
			if (ADVICE.contains(task.getTaskDefinitionKey()) && member.equals(task.getAssignee())) {
				this.tasks.complete(task.getId(), Map.of("mayAct", false));
			}
			else if (MINUTE.equals(task.getTaskDefinitionKey())) {
				this.runtime.createProcessInstanceModification(task.getProcessInstanceId())
					.cancelAllForActivity(MINUTE)
					.startBeforeActivity("ServiceTask_CountOpinions")
					.execute();
			}
		}
	}

}
