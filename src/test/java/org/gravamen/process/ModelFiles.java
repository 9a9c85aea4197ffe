package org.gravamen.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.camunda.bpm.model.xml.type.ModelElementType;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The model files as they lie in <code>processes/</code>, read for tests.
 */
final class ModelFiles {

	private ModelFiles() {
	}

	static List<Diagram> diagrams() {
		return of("bpmn").map((file) -> new Diagram(nameOf(file), text(file), readBpmn(file))).toList();
	}

	static List<Table> tables() {
		return of("dmn").map((file) -> new Table(nameOf(file), readDmn(file))).toList();
	}

	static List<String> paths() {
		List<String> paths = new ArrayList<>();
		of("bpmn").forEach((file) -> paths.add("processes/" + file.getFilename()));
		of("dmn").forEach((file) -> paths.add("processes/" + file.getFilename()));
		return paths;
	}

	/** "GiveOpinion" to "give-opinion". */
	static String kebab(String pascal) {
		return pascal.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

	/** "Member's advice" to "MembersAdvice". */
	static String pascal(String name) {
		StringBuilder pascal = new StringBuilder();
		for (String word : name.replaceAll("['?]", "").split("[ -]", -1)) {
			pascal.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
		}
		return pascal.toString();
	}

	private static Stream<Resource> of(String kind) {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath:processes/*." + kind));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String nameOf(Resource file) {
		return String.valueOf(file.getFilename()).replaceAll("\\.\\w+$", "");
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BpmnModelInstance readBpmn(Resource file) {
		try (var bytes = file.getInputStream()) {
			return Bpmn.readModelFromStream(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static DmnModelInstance readDmn(Resource file) {
		try (var bytes = file.getInputStream()) {
			return Dmn.readModelFromStream(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * One process.
	 *
	 * @param file its file's name, without the ending
	 * @param text the file
	 * @param model the file, understood
	 */
	record Diagram(String file, String text, BpmnModelInstance model) {

		Process process() {
			return all(Process.class).get(0);
		}

		<T extends ModelElementInstance> List<T> all(Class<T> type) {
			ModelElementType known = this.model.getModel().getType(type);
			List<T> found = new ArrayList<>();
			this.model.getModelElementsByType(known).forEach((element) -> found.add(type.cast(element)));
			return found;
		}

		@Override
		public String toString() {
			return this.file;
		}

	}

	/**
	 * One decision table.
	 *
	 * @param file its file's name, without the ending
	 * @param model the file, understood
	 */
	record Table(String file, DmnModelInstance model) {

		@Override
		public String toString() {
			return this.file;
		}

	}

}
