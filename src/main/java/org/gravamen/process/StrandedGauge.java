package org.gravamen.process;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * How many steps wait for help, as a measurement: whoever watches the house can be called
 * before a manager looks.
 */
@Component
class StrandedGauge implements MeterBinder {

	private final StrandedSteps steps;

	StrandedGauge(StrandedSteps steps) {
		this.steps = steps;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("gravamen.steps.stranded", this.steps, StrandedSteps::count)
			.description("Steps that failed as often as they may be tried and wait for help")
			.register(registry);
	}

}
