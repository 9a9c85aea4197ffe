package org.gravamen.journey;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Ends a journey at its first stumble: each step begins where the one before it ended, so
 * the others could tell nothing. What was then on the screens is left behind as pictures.
 */
final class FirstStumble implements AfterTestExecutionCallback, ExecutionCondition {

	private final Runnable pictures;

	private boolean stumbled;

	FirstStumble(Runnable pictures) {
		this.pictures = pictures;
	}

	@Override
	public void afterTestExecution(ExtensionContext step) {
		if (step.getExecutionException().isPresent()) {
			this.stumbled = true;
			this.pictures.run();
		}
	}

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext step) {
		return this.stumbled ? ConditionEvaluationResult.disabled("An earlier step of this journey failed.")
				: ConditionEvaluationResult.enabled("The journey goes on.");
	}

}
