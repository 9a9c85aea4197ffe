package org.gravamen.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The models and forms that came with the jar. There is no other way in: whoever can
 * deploy a model can run code.
 */
@Component
class Models {

	private static final List<String> PLACES = List.of("processes/*.bpmn", "processes/*.dmn", "forms/*.form");

	private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

	/**
	 * Deploys everything as one whole, or nothing when it is the whole that was deployed
	 * last.
	 */
	void deploy(RepositoryService repository) {
		DeploymentBuilder deployment = repository.createDeployment()
			.name("gravamen")
			.source("jar")
			.enableDuplicateFiltering(false);
		PLACES.forEach((place) -> in(place).forEach((file) -> add(deployment, place, file)));
		deployment.deploy();
	}

	private Stream<Resource> in(String place) {
		try {
			return Arrays.stream(this.resources.getResources("classpath*:" + place));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The models in " + place + " cannot be read.", ex);
		}
	}

	private static void add(DeploymentBuilder deployment, String place, Resource file) {
		String folder = place.substring(0, place.indexOf('/') + 1);
		try (InputStream bytes = file.getInputStream()) {
			deployment.addInputStream(folder + file.getFilename(), bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The model " + file.getFilename() + " cannot be read.", ex);
		}
	}

}
