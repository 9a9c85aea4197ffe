package org.gravamen.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The rules that stand as tables in <code>processes/*.dmn</code>, for whoever needs their
 * answer before the diagram asks.
 */
@Component
public class Rules {

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private final Map<String, DmnDecision> tables = new ConcurrentHashMap<>();

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

	private DmnDecision read(String table) {
		try (InputStream file = new ClassPathResource("processes/" + table + ".dmn").getInputStream()) {
			return this.engine.parseDecision(table, file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("processes/" + table + ".dmn cannot be read.", ex);
		}
	}

}
