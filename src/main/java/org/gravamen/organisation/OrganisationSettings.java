package org.gravamen.organisation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The organisation this house works for, by <code>gravamen.organisation</code>.
 */
@Configuration(proxyBeanMethods = false)
class OrganisationSettings {

	@Bean
	Organisations organisations() {
		return new Organisations();
	}

	@Bean
	Organisation organisation(Organisations organisations, @Value("${gravamen.organisation:halden}") String id) {
		return organisations.of(id);
	}

}
