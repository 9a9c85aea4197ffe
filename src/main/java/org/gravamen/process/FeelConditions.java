package org.gravamen.process;

import java.util.Map;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.gravamen.forms.Conditions;

import org.springframework.stereotype.Component;

/**
 * Evaluates the conditions of forms with the FEEL engine that the process engine brings
 * along for its decision tables.
 */
@Component
public final class FeelConditions implements Conditions {

	private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

	@Override
	public boolean holds(String expression, Map<String, Object> answers) {
		String bare = expression.startsWith("=") ? expression.substring(1) : expression;
		try {
			Object result = this.feel.evaluateSimpleExpression(bare, Variables.fromMap(answers).asVariableContext());
			return Boolean.TRUE.equals(result);
		}
		catch (FeelException ex) {
			throw new IllegalStateException("The condition “" + expression + "” cannot be evaluated.", ex);
		}
	}

}
