package org.gravamen.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Runs timers and what leaves the machine, from when the application is ready until it
 * closes. Tests run jobs by hand.
 */
@Component
@ConditionalOnProperty(name = "gravamen.process.jobs", matchIfMissing = true)
class JobRunner {

	private final JobExecutor jobs;

	JobRunner(ProcessEngine engine) {
		this.jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
	}

	@Order(Ordered.LOWEST_PRECEDENCE)
	@EventListener(ApplicationReadyEvent.class)
	void start() {
		this.jobs.start();
	}

	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.jobs.shutdown();
	}

	boolean running() {
		return this.jobs.isActive();
	}

}
