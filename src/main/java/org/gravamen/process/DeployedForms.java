package org.gravamen.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.RepositoryService;
import org.gravamen.forms.FormSchema;
import org.gravamen.forms.Option;
import org.gravamen.forms.Unfolding;

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
	 * Reads a deployed form as it is asked now.
	 * @param deploymentId which version of models and forms
	 * @param key which form
	 * @param offered what the server offers
	 * @return the form, with what it asks for each of several written out
	 */
	public FormSchema get(String deploymentId, String key, Map<String, List<Option>> offered) {
		FormSchema form = get(deploymentId, key);
		return form.repeated().isEmpty() ? form : FormSchema.parse(key, json(deploymentId, key, offered));
	}

	/**
	 * Reads a deployed form as it is asked now, for the browser.
	 * @param deploymentId which version of models and forms
	 * @param key which form
	 * @param offered what the server offers
	 * @return form-js JSON
	 */
	public String json(String deploymentId, String key, Map<String, List<Option>> offered) {
		String file = json(deploymentId, key);
		return get(deploymentId, key).repeated().isEmpty() ? file : Unfolding.of(file, offered);
	}

	private String json(String deploymentId, String key) {
		try (InputStream file = this.repository.getResourceAsStream(deploymentId, "forms/" + key + ".form")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The form " + key + " cannot be read.", ex);
		}
	}

}
