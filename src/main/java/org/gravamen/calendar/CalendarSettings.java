package org.gravamen.calendar;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * <code>gravamen.calendar.*</code>.
 *
 * @param regions whose holidays are no working days, by the codes of ISO 3166; one of
 * them is enough. England and Wales keep the same, so that <code>gb-eng</code> stands for
 * both
 */
@ConfigurationProperties("gravamen.calendar")
record CalendarSettings(@DefaultValue("gb-eng") List<String> regions) {

	CalendarSettings {
		regions = List.copyOf(regions);
	}
}
