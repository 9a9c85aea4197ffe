package org.gravamen.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.gravamen.calendar.WorkingDays;
import org.gravamen.people.Role;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

/**
 * A user task at the moment the engine makes it, as the row it becomes.
 */
record OfferedPaper(Paper paper, String deploymentId) {

	static OfferedPaper of(DelegateTask task) {
		Optional<Role> role = task.getCandidates().stream().map(IdentityLink::getGroupId).map(Role::of).findFirst();
		Optional<LocalDate> due = Optional.of(LocalDate.ofInstant(task.getDueDate().toInstant(), WorkingDays.LONDON));
		Instant offeredAt = task.getCreateTime().toInstant();
		Paper paper = new Paper(new PaperId(task.getId()), Names.keyOf(task.getTaskDefinitionKey()), task.getName(),
				SubmissionId.of((String) task.getVariable("submissionId")), role,
				Optional.ofNullable(task.getAssignee()).map(PersonId::of), about(task), due, offeredAt,
				Optional.empty());
		return new OfferedPaper(paper, ((TaskEntity) task).getProcessDefinition().getDeploymentId());
	}

	/** Insists that the page was drawn from the form that this paper was offered with. */
	void requireVersion(String formVersion) {
		if (!this.deploymentId.equals(formVersion)) {
			throw new Refusal(Refusal.Reason.STALE_VERSION,
					"This page was drawn from another version of the form. Open the paper again.");
		}
	}

	private static Optional<String> about(DelegateTask task) {
		return Stream.of("targetId", "recipientId", "memberId")
			.filter(task::hasVariable)
			.map((name) -> (String) task.getVariable(name))
			.findFirst();
	}

}
