package org.gravamen.web;

import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/**
 * Watches the disk on which the home of the house lies, which need not be the one it was
 * started from.
 */
@Configuration(proxyBeanMethods = false)
class DiskHealth {

	/** A day of exhibits must still fit when somebody is called. */
	private static final DataSize LEAST = DataSize.ofMegabytes(512);

	@Bean
	DiskSpaceHealthIndicator diskSpaceHealthIndicator(@Value("${gravamen.home}") Path home) {
		return new DiskSpaceHealthIndicator(existing(home.toAbsolutePath().normalize()).toFile(), LEAST);
	}

	// The home is made when something is first kept in it; until then its parent counts.
	private static Path existing(Path folder) {
		return (Files.exists(folder) || folder.getParent() == null) ? folder : existing(folder.getParent());
	}

}
