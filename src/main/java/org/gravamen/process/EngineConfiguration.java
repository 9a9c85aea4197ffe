package org.gravamen.process;

import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine, alone and closed: our transactions, our ids, models from the jar only, no
 * expressions in queries, no serialised objects.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

	private static final int RETRIES = 5;

	@Bean
	@DependsOnDatabaseInitialization
	SpringProcessEngineConfiguration engineSettings(DataSource dataSource, PlatformTransactionManager transactions,
			ListableBeanFactory beans, PaperListeners listeners) {
		SpringProcessEngineConfiguration settings = new SpringProcessEngineConfiguration();
		settings.setDataSource(dataSource);
		settings.setTransactionManager(transactions);
		settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
		settings.setIdGenerator(new StrongUuidGenerator());
		settings.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
		settings.setHistoryCleanupEnabled(false);
		settings.setJobExecutorActivate(false);
		settings.setDefaultNumberOfRetries(RETRIES);
		settings.setBeans(new ReachableBeans(beans));
		settings.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listeners)));
		close(settings);
		return settings;
	}

	private static void close(SpringProcessEngineConfiguration settings) {
		settings.setAuthorizationEnabled(false);
		settings.setEnableExpressionsInAdhocQueries(false);
		settings.setEnableExpressionsInStoredQueries(false);
		settings.setDeserializationTypeValidationEnabled(true);
		settings.setMetricsEnabled(false);
		settings.setDbMetricsReporterActivate(false);
		settings.setTaskMetricsEnabled(false);
	}

	@Bean
	ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration engineSettings) {
		ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
		factory.setProcessEngineConfiguration(engineSettings);
		return factory;
	}

	@Bean
	RepositoryService repositoryService(ProcessEngine engine, Models models) {
		models.deploy(engine.getRepositoryService());
		return engine.getRepositoryService();
	}

	@Bean
	RuntimeService runtimeService(ProcessEngine engine) {
		return engine.getRuntimeService();
	}

	@Bean
	TaskService taskService(ProcessEngine engine) {
		return engine.getTaskService();
	}

	@Bean
	HistoryService historyService(ProcessEngine engine) {
		return engine.getHistoryService();
	}

	@Bean
	ManagementService managementService(ProcessEngine engine) {
		return engine.getManagementService();
	}

}
