package org.gravamen.dispatch;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * <code>gravamen.dispatch.*</code>.
 *
 * @param hold how long a released letter waits and can be stopped
 */
@ConfigurationProperties("gravamen.dispatch")
record DispatchSettings(@DefaultValue("PT30M") Duration hold) {
}
