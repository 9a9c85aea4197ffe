package org.gravamen.law;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the catalogue once, at the start: a house with half a law book does not open.
 */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {

	@Bean
	LegalTests legalTests() {
		return LegalTests.ofTheHouse();
	}

}
