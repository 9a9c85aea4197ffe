package org.gravamen.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * One submission on the engine alone, with all models and a {@link FakeHouse}. Jobs run
 * only when a test says so.
 */
final class BareEngine {

	static final FakeHouse HOUSE = new FakeHouse();

	static final ProcessEngine ENGINE = build();

	final FakeHouse house = HOUSE;

	private final String key = UUID.randomUUID().toString();

	BareEngine() {
		this.house.reset();
	}

	private static ProcessEngine build() {
		var settings = new StandaloneInMemProcessEngineConfiguration();
		settings.setProcessEngineName("bare");
		settings.setJdbcUrl("jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1");
		settings.setJobExecutorActivate(false);
		settings.setBeans(HOUSE.beans());
		ProcessEngine engine = settings.buildProcessEngine();
		var deployment = engine.getRepositoryService().createDeployment();
		ModelFiles.paths().forEach(deployment::addClasspathResource);
		deployment.deploy();
		return engine;
	}

	BareEngine begin() {
		return begin("Submission");
	}

	BareEngine begin(String process) {
		ENGINE.getRuntimeService()
			.startProcessInstanceByKey(process, this.key, Map.of("submissionId", this.key, "exhibitId", "exhibit-1"));
		return this;
	}

	/** Answers one paper of this kind. */
	BareEngine answer(String task, Map<String, Object> facts) {
		ENGINE.getTaskService().complete(papers("UserTask_" + task).get(0).getId(), facts);
		return this;
	}

	BareEngine answer(String task) {
		return answer(task, Map.of());
	}

	/** Answers every paper of this kind. */
	BareEngine answerAll(String task, Map<String, Object> facts) {
		papers("UserTask_" + task).forEach((paper) -> ENGINE.getTaskService().complete(paper.getId(), facts));
		return this;
	}

	private List<Task> papers(String task) {
		return ENGINE.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.key)
			.taskDefinitionKey(task)
			.list();
	}

	Set<String> waiting() {
		Set<String> names = new TreeSet<>();
		ENGINE.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.key)
			.list()
			.forEach((paper) -> names.add(paper.getTaskDefinitionKey().replace("UserTask_", "")));
		return names;
	}

	/** Lets a clock run out. */
	BareEngine overdue(String event) {
		Job timer = jobs().stream().filter((job) -> event.equals(activityOf(job))).findFirst().orElseThrow();
		ENGINE.getManagementService().executeJob(timer.getId());
		return this;
	}

	private static String activityOf(Job job) {
		return ENGINE.getManagementService()
			.createJobDefinitionQuery()
			.jobDefinitionId(job.getJobDefinitionId())
			.singleResult()
			.getActivityId();
	}

	/** Runs what waits in the outbox; a job that fails stays, with one retry fewer. */
	BareEngine runOutbox() {
		for (Job job : outbox()) {
			try {
				ENGINE.getManagementService().executeJob(job.getId());
			}
			catch (IllegalStateException | org.camunda.bpm.engine.ProcessEngineException ex) {
				this.house.calls.add("failed");
			}
		}
		return this;
	}

	List<Job> outbox() {
		return jobs().stream()
			.filter((job) -> !activityOf(job).matches("(Boundary|IntermediateCatch)Event_.*"))
			.toList();
	}

	List<Job> jobs() {
		return running().stream()
			.flatMap((instance) -> ENGINE.getManagementService()
				.createJobQuery()
				.processInstanceId(instance.getId())
				.list()
				.stream())
			.sorted(Comparator.comparing(Job::getId))
			.toList();
	}

	BareEngine tell(String message) {
		ENGINE.getRuntimeService()
			.createMessageCorrelation(message)
			.processInstanceBusinessKey(this.key)
			.correlateExclusively();
		return this;
	}

	/** Says something of one member of the panel, as the house does. */
	BareEngine asMember(String member, String message) {
		ENGINE.getRuntimeService()
			.createExecutionQuery()
			.processInstanceBusinessKey(this.key)
			.messageEventSubscriptionName(message)
			.list()
			.stream()
			.filter((one) -> member.equals(ENGINE.getRuntimeService().getVariable(one.getId(), "memberId")))
			.forEach((one) -> ENGINE.getRuntimeService().messageEventReceived(message, one.getId()));
		return this;
	}

	/** Who alone can answer the papers that wait. */
	Set<String> holders() {
		Set<String> holders = new TreeSet<>();
		ENGINE.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.key)
			.list()
			.forEach((paper) -> holders.add(String.valueOf(paper.getAssignee())));
		return holders;
	}

	List<ProcessInstance> running() {
		return ENGINE.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(this.key).list();
	}

	/** The ends that were reached: "Submission/EndEvent_OutcomeRecorded". */
	Set<String> ends() {
		Set<String> ends = new TreeSet<>();
		for (HistoricProcessInstance instance : history()) {
			ENGINE.getHistoryService()
				.createHistoricActivityInstanceQuery()
				.processInstanceId(instance.getId())
				.list()
				.stream()
				.map(HistoricActivityInstance::getActivityId)
				.filter((id) -> id.startsWith("EndEvent_"))
				.forEach((id) -> ends.add(instance.getProcessDefinitionKey() + "/" + id));
		}
		return ends;
	}

	List<HistoricProcessInstance> history() {
		return ENGINE.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(this.key)
			.list();
	}

	Object fact(String name) {
		return ENGINE.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.processInstanceIdIn(history().stream().map(HistoricProcessInstance::getId).toArray(String[]::new))
			.variableName(name)
			.list()
			.get(0)
			.getValue();
	}

}
