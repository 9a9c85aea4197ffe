package org.gravamen.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.RepositoryService;
import org.gravamen.forms.FormSchema;

import org.springframework.stereotype.Component;

/**
 * The forms as they were deployed: a paper is drawn, checked and read on the version that
 * it was offered with.
 */
@Component
public class DeployedForms {

	private final RepositoryService repository;

	private final Map<String, FormSchema> read = new ConcurrentHashMap<>();

	DeployedForms(RepositoryService repository) {
		this.repository = repository;
	}

	/**
	 * Reads a deployed form.
	 * @param deploymentId which version of models and forms
	 * @param key which form
	 * @return the form
	 */
	public FormSchema get(String deploymentId, String key) {
		return this.read.computeIfAbsent(deploymentId + "/" + key,
				(name) -> FormSchema.parse(key, json(deploymentId, key)));
	}

	/**
	 * Reads the file of a deployed form, for the browser.
	 * @param deploymentId which version of models and forms
	 * @param key which form
	 * @return form-js JSON
	 */
	public String json(String deploymentId, String key) {
		try (InputStream file = this.repository.getResourceAsStream(deploymentId, "forms/" + key + ".form")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The form " + key + " cannot be read.", ex);
		}
	}

}
