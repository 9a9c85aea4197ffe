package org.gravamen.process;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Health of the engine: it answers, its jobs run, and nothing waits for an administrator.
 */
@Component("engine")
class EngineHealth implements HealthIndicator {

	private final StrandedSteps stranded;

	private final RuntimeService runtime;

	private final ObjectProvider<JobRunner> jobs;

	EngineHealth(StrandedSteps stranded, RuntimeService runtime, ObjectProvider<JobRunner> jobs) {
		this.stranded = stranded;
		this.runtime = runtime;
		this.jobs = jobs;
	}

	@Override
	public Health health() {
		boolean running = this.jobs.stream().allMatch(JobRunner::running);
		return (running ? Health.up() : Health.down()).withDetail("jobExecutor", running ? "running" : "stopped")
			.withDetail("needHelp", this.stranded.count())
			.withDetail("incidents", this.runtime.createIncidentQuery().count())
			.build();
	}

}
