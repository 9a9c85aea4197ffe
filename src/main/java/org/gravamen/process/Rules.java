package org.gravamen.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The rules that stand as tables in <code>processes/*.dmn</code>, for whoever needs their
 * answer before the diagram asks.
 */
@Component
public class Rules {

	// The engine's answer does not say which rule gave it; the listener is told in the
	// same thread.
	private static final ThreadLocal<String> LAST_RULE = ThreadLocal.withInitial(() -> "");

	private final DmnEngine engine = engine();

	private final Map<String, DmnDecision> tables = new ConcurrentHashMap<>();

	private final Map<String, String> grounds = new ConcurrentHashMap<>();

	/**
	 * Asks a table.
	 * @param table its id, which is its file's name: "council-decision"
	 * @param facts by the names that the table reads
	 * @return its one answer; empty when no rule fits
	 */
	public Optional<Object> ask(String table, Map<String, Object> facts) {
		DmnDecision decision = this.tables.computeIfAbsent(table, this::read);
		return Optional.ofNullable(this.engine.evaluateDecisionTable(decision, facts).getSingleEntry());
	}

	/**
	 * Asks a table, and on what ground it answers.
	 * @param table its id, as above
	 * @param facts by the names that the table reads
	 * @return its one answer, with the words that the rule itself gives as its ground;
	 * empty when no rule fits
	 */
	public Optional<Answer> judge(String table, Map<String, Object> facts) {
		Optional<Object> answer = ask(table, facts);
		String rule = LAST_RULE.get();
		LAST_RULE.remove();
		return answer.map((value) -> new Answer(value, this.grounds.getOrDefault(rule, "")));
	}

	private DmnDecision read(String table) {
		ClassPathResource file = new ClassPathResource("processes/" + table + ".dmn");
		try (InputStream decision = file.getInputStream(); InputStream model = file.getInputStream()) {
			Dmn.readModelFromStream(model)
				.getModelElementsByType(Rule.class)
				.forEach((rule) -> this.grounds.put(rule.getId(), ground(rule)));
			return this.engine.parseDecision(table, decision);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("processes/" + table + ".dmn cannot be read.", ex);
		}
	}

	private static String ground(Rule rule) {
		return (rule.getDescription() != null) ? rule.getDescription().getTextContent().strip() : "";
	}

	private void note(DmnDecisionTableEvaluationEvent event) {
		event.getMatchingRules().stream().findFirst().ifPresent((rule) -> LAST_RULE.set(rule.getId()));
	}

	private DmnEngine engine() {
		DefaultDmnEngineConfiguration settings = (DefaultDmnEngineConfiguration) DmnEngineConfiguration
			.createDefaultDmnEngineConfiguration();
		return settings.customPostDecisionTableEvaluationListeners(List.of(this::note)).buildEngine();
	}

	/**
	 * What a table answers.
	 *
	 * @param value the answer
	 * @param ground the description of the rule that gave it: the law, the practice or
	 * the house's reason that it stands on
	 */
	public record Answer(Object value, String ground) {
	}

}
