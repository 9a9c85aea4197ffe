package org.gravamen.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.gravamen.process.JobsAtOnce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * The engine driven the usual way: one model, everything in ten string variables, each
 * task found, claimed and completed. It checks no form, keeps no record, asks no rights
 * and writes no letter.
 */
final class BareEngine implements Lifecycle, AutoCloseable {

	private static final int MEMBERS = 3;

	private static final int PAPERS = 3 + MEMBERS;

	private final ProcessEngine engine;

	private final TaskService tasks;

	private final JobsAtOnce jobs;

	BareEngine(DataSource source, DataSource uncounted) {
		this.engine = settings(source).buildProcessEngine();
		this.engine.getRepositoryService().createDeployment().addModelInstance("bare.bpmn", model()).deploy();
		this.tasks = this.engine.getTaskService();
		this.jobs = new JobsAtOnce(this.engine.getManagementService(), this.engine.getRuntimeService(),
				JdbcClient.create(uncounted));
	}

	private static SpringTransactionsProcessEngineConfiguration settings(DataSource source) {
		SpringTransactionsProcessEngineConfiguration settings = new SpringTransactionsProcessEngineConfiguration();
		settings.setProcessEngineName("bare-" + UUID.randomUUID());
		settings.setDataSource(source);
		settings.setTransactionManager(new DataSourceTransactionManager(source));
		settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
		settings.setIdGenerator(new StrongUuidGenerator());
		settings.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
		settings.setEnforceHistoryTimeToLive(false);
		settings.setHistoryCleanupEnabled(false);
		settings.setJobExecutorActivate(false);
		settings.setMetricsEnabled(false);
		settings.setDbMetricsReporterActivate(false);
		settings.setTaskMetricsEnabled(false);
		return settings;
	}

	private static BpmnModelInstance model() {
		return Bpmn.createExecutableProcess("Bare")
			.startEvent()
			.userTask("review")
			.camundaCandidateGroups("reviewers")
			.userTask("advise")
			.camundaCandidateGroups("members")
			.multiInstance()
			.parallel()
			.cardinality(String.valueOf(MEMBERS))
			.multiInstanceDone()
			.userTask("sign")
			.camundaCandidateGroups("directors")
			.serviceTask("dispatch")
			.camundaAsyncBefore()
			.camundaExpression("${true}")
			.userTask("outcome")
			.camundaCandidateGroups("officers")
			.endEvent()
			.done();
	}

	@Override
	public void live() {
		String key = UUID.randomUUID().toString();
		this.engine.getRuntimeService()
			.startProcessInstanceByKey("Bare", key,
					words("reference", "matter", "target", "regime", "officer", "country"));
		answer(key, "review", words("finding"));
		for (int member = 0; member < MEMBERS; member++) {
			answer(key, "advise", (member == 0) ? words("advice") : Map.of());
		}
		answer(key, "sign", words("decision"));
		this.jobs.run(key);
		answer(key, "outcome", words("outcome"));
	}

	private void answer(String key, String kind, Map<String, Object> words) {
		List<Task> waiting = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(key)
			.taskDefinitionKey(kind)
			.taskUnassigned()
			.list();
		String task = waiting.get(0).getId();
		this.tasks.claim(task, "somebody");
		this.tasks.complete(task, words);
	}

	private static Map<String, Object> words(String... names) {
		Map<String, Object> words = new LinkedHashMap<>();
		for (String name : names) {
			words.put(name, "what stands under " + name);
		}
		return words;
	}

	@Override
	public int papers() {
		return PAPERS;
	}

	@Override
	public void close() {
		this.engine.close();
	}

}
