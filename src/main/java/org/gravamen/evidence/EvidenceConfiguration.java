package org.gravamen.evidence;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the settings of exhibits.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExhibitSettings.class)
class EvidenceConfiguration {

}
