package org.gravamen;

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
	 * Starts the server.
	 * @param arguments Spring Boot's own
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(Gravamen.class, arguments);
	}

}
