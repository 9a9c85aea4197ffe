package org.gravamen;

import java.util.Arrays;
import java.util.List;

import org.gravamen.evidence.RotateKeyCommand;
import org.gravamen.record.CheckCommand;
import org.gravamen.rehearsal.WalkthroughCommand;
import org.gravamen.safecopy.SafeCopyCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The application: moves each submission from evidence review to dispatch and follow-up.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Gravamen {

	/**
	 * Starts the server; or walks one letter through (<code>walkthrough</code>); or
	 * checks an exported record (<code>check</code>); or changes the key of the exhibits
	 * (<code>rotate-key</code>); or makes pictures of one file for the server that
	 * started it (<code>safe-copy</code>).
	 * @param arguments a command with its words, or Spring Boot's own
	 */
	public static void main(String[] arguments) {
		List<String> words = Arrays.asList(arguments);
		switch (words.isEmpty() ? "" : words.get(0)) {
			case "walkthrough" -> System.exit(WalkthroughCommand.run(Gravamen.class, words.subList(1, words.size())));
			case "rotate-key" -> System.exit(RotateKeyCommand.run(Gravamen.class, words.subList(1, words.size())));
			case "safe-copy" -> System.exit(SafeCopyCommand.run(words.subList(1, words.size())));
			case "check" -> System.exit(CheckCommand.run(words.subList(1, words.size())));
			default -> serve(arguments);
		}
	}

	private static void serve(String[] arguments) {
		SpringApplication house = new SpringApplication(Gravamen.class);
		house.addListeners(new WhyNot());
		house.run(arguments);
	}

}
