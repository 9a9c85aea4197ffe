package org.gravamen.web;

import tools.jackson.core.StreamReadFeature;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A name that stands twice in what is sent is refused: two readers could each believe
 * another of its values (RFC 8259 §4).
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

	@Bean
	JsonMapperBuilderCustomizer eachNameOnce() {
		return (json) -> json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
	}

}
