package org.gravamen.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A sign-off that began under the first model goes on when a member stands aside, though
 * that model has no event for it.
 */
class StandingAsideTests {

	private final FakeHouse house = new FakeHouse();

	private final ProcessEngine engine = firstModel();

	private final TaskService tasks = this.engine.getTaskService();

	private final String key = UUID.randomUUID().toString();

	private final StandingAside aside = new StandingAside(this.engine.getRuntimeService(), this.tasks);

	@AfterEach
	void close() {
		this.engine.close();
	}

	@Test
	void thePapersOfWhoStandsAsideAreAnsweredAndTheOthersWait() {
		convened();
		this.aside.tell(this.key, "member-1");
		assertThat(waiting()).containsExactly("UserTask_DeclareInterests", "UserTask_DeclareInterests");
		answerAll("UserTask_DeclareInterests", Map.of("mayAct", true));
		this.aside.tell(this.key, "member-2");
		assertThat(waiting()).containsExactly("UserTask_GiveOpinion");
		this.house.quorum = false;
		this.aside.tell(this.key, "member-3");
		assertThat(waiting()).containsExactly("UserTask_ReplaceMembers");
	}

	@Test
	void aMinuteThatWasBegunIsLeftForTheCount() {
		convened();
		answerAll("UserTask_DeclareInterests", Map.of("mayAct", true));
		answerAll("UserTask_GiveOpinion", Map.of());
		assertThat(waiting()).containsExactly("UserTask_MinuteDecision");
		this.house.quorum = false;
		this.aside.tell(this.key, "member-1");
		assertThat(waiting()).containsExactly("UserTask_ReplaceMembers");
	}

	private void convened() {
		this.engine.getRuntimeService()
			.startProcessInstanceByKey("LegalAdvisorySignOff", this.key, Map.of("submissionId", this.key));
		answerAll("UserTask_ConvenePanel", Map.of());
	}

	private void answerAll(String kind, Map<String, Object> facts) {
		papers().stream()
			.filter((paper) -> paper.getTaskDefinitionKey().equals(kind))
			.forEach((paper) -> this.tasks.complete(paper.getId(), facts));
	}

	private List<String> waiting() {
		return papers().stream().map(Task::getTaskDefinitionKey).sorted().toList();
	}

	private List<Task> papers() {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(this.key).list();
	}

	private ProcessEngine firstModel() {
		var settings = new StandaloneInMemProcessEngineConfiguration();
		settings.setProcessEngineName("first-model");
		settings.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
		settings.setJobExecutorActivate(false);
		settings.setBeans(this.house.beans());
		ProcessEngine made = settings.buildProcessEngine();
		made.getRepositoryService()
			.createDeployment()
			.addClasspathResource("models/legal-advisory-sign-off-1.bpmn")
			.addClasspathResource("models/council-decision-1.dmn")
			.deploy();
		return made;
	}

}
