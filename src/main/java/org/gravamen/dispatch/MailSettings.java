package org.gravamen.dispatch;

import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * <code>gravamen.mail.*</code>: the mail server that letters go through. Without a host
 * they go to the post room.
 *
 * @param host the server's name
 * @param port 25, 465 or 587
 * @param username how to sign in there; without it nobody signs in
 * @param password with which password
 * @param starttls whether the connection must become encrypted (RFC 3207) before anything
 * is sent
 * @param from the sender's address
 * @param archive a mailbox that gets each message too, without being named in it
 * @param timeoutSeconds for connecting, reading and writing each; three of them must fit
 * into the lock of a job, which is 300 seconds
 */
@ConfigurationProperties("gravamen.mail")
record MailSettings(Optional<String> host, @DefaultValue("587") int port, Optional<String> username,
		Optional<String> password, @DefaultValue("true") boolean starttls,
		@DefaultValue("letters@localhost") String from, Optional<String> archive,
		@DefaultValue("15") int timeoutSeconds) {
}
