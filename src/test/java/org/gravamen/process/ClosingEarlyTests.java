package org.gravamen.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A sitting is closed early under the model of today, and not under one that knows
 * nothing of it, which goes on.
 */
class ClosingEarlyTests {

	private final FakeHouse house = new FakeHouse();

	private final ProcessEngine engine = engine();

	private final SubmissionId submission = SubmissionId.next();

	private final SubmissionProcess process = new EngineSubmissionProcess(this.engine.getRuntimeService(),
			new StandingAside(this.engine.getRuntimeService(), this.engine.getTaskService()));

	@AfterEach
	void close() {
		this.engine.close();
	}

	@Test
	void thePapersOfWhoHasNotAdvisedDisappearAndTheMinuteIsAsked() {
		convened("processes/legal-advisory-sign-off.bpmn", "processes/council-outcome.dmn");
		answer("UserTask_DeclareInterests", Map.of("mayAct", true));
		answer("UserTask_GiveOpinion", Map.of("advised", true));
		assertThat(waiting()).hasSize(2);
		this.process.sittingClosedEarly(this.submission);
		assertThat(waiting()).containsExactly("UserTask_MinuteDecision");
		refused();
	}

	@Test
	void anOlderModelRefusesItAndGoesOn() {
		convened("models/legal-advisory-sign-off-1.bpmn", "models/council-decision-1.dmn");
		refused();
		assertThat(waiting()).hasSize(3).containsOnly("UserTask_DeclareInterests");
	}

	private void refused() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.process.sittingClosedEarly(this.submission))
			.withMessageContaining("cannot be closed early")
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.WRONG_STATE));
	}

	private void convened(String... models) {
		var deployment = this.engine.getRepositoryService().createDeployment();
		List.of(models).forEach(deployment::addClasspathResource);
		deployment.deploy();
		String key = this.submission.toString();
		this.engine.getRuntimeService()
			.startProcessInstanceByKey("LegalAdvisorySignOff", key, Map.of("submissionId", key));
		answer("UserTask_ConvenePanel", Map.of());
	}

	private void answer(String kind, Map<String, Object> facts) {
		Task paper = papers().stream()
			.filter((one) -> one.getTaskDefinitionKey().equals(kind))
			.findFirst()
			.orElseThrow();
		this.engine.getTaskService().complete(paper.getId(), facts);
	}

	private List<String> waiting() {
		return papers().stream().map(Task::getTaskDefinitionKey).sorted().toList();
	}

	private List<Task> papers() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.submission.toString())
			.list();
	}

	private ProcessEngine engine() {
		var settings = new StandaloneInMemProcessEngineConfiguration();
		settings.setProcessEngineName("closing-early-" + UUID.randomUUID());
		settings.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
		settings.setJobExecutorActivate(false);
		settings.setBeans(this.house.beans());
		return settings.buildProcessEngine();
	}

}
