package org.gravamen.followup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * <code>gravamen.follow-up.*</code>.
 *
 * @param replyWithin working days in which a reply can be expected: 20 is the standard
 * for general correspondence (question 56159, July 2021)
 */
@ConfigurationProperties("gravamen.follow-up")
record FollowUpSettings(@DefaultValue("20") int replyWithin) {
}
