package org.gravamen.notice;

import java.time.LocalTime;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * <code>gravamen.notices.*</code>.
 *
 * @param morning at what time of a working day people are reminded, in London
 * @param mail through which server; without its host nobody is reminded by e-mail
 */
@ConfigurationProperties("gravamen.notices")
record NoticeSettings(@DefaultValue("07:30") LocalTime morning, @DefaultValue Mail mail) {

	/**
	 * <code>gravamen.notices.mail.*</code>: the mail server that notices go through,
	 * which need not be that of the letters.
	 *
	 * @param host the server's name
	 * @param port 25, 465 or 587
	 * @param username how to sign in there; without it nobody signs in
	 * @param password with which password
	 * @param starttls whether the connection must become encrypted (RFC 3207) before
	 * anything is sent
	 * @param from the sender's address
	 * @param timeoutSeconds for connecting, reading and writing each; three of them must
	 * fit into the lock of a job, which is 300 seconds
	 */
	record Mail(Optional<String> host, @DefaultValue("587") int port, Optional<String> username,
			Optional<String> password, @DefaultValue("true") boolean starttls,
			@DefaultValue("notices@localhost") String from, @DefaultValue("15") int timeoutSeconds) {
	}

}
