package org.gravamen.dispatch;

import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Chooses the courier: the mail server when <code>gravamen.mail.host</code> is set, the
 * post room otherwise.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ MailSettings.class, DispatchSettings.class })
class CourierConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger(CourierConfiguration.class);

	private static final int SUBMISSIONS = 465;

	@Bean
	@ConditionalOnProperty("gravamen.mail.host")
	JavaMailSenderImpl letterSender(MailSettings settings) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		settings.host().ifPresent(sender::setHost);
		sender.setPort(settings.port());
		settings.username().ifPresent(sender::setUsername);
		settings.password().ifPresent(sender::setPassword);
		sender.setJavaMailProperties(properties(settings));
		return sender;
	}

	@Bean
	@ConditionalOnProperty("gravamen.mail.host")
	Courier smtpCourier(JavaMailSenderImpl letterSender, MailSettings settings) throws AddressException {
		return new SmtpCourier(letterSender, new InternetAddress(settings.from()),
				settings.archive().map(EmailAddress::of).map(CourierConfiguration::address));
	}

	@Bean
	@ConditionalOnMissingBean
	Courier postRoom(@Value("${gravamen.home}") Path home, MailSettings settings) throws AddressException {
		LOG.warn("No mail server is set: each letter is placed in plain, with its addressee, in the folder post-room of"
				+ " gravamen.home. Keep that folder on an encrypted disk, and empty it when letters are carried on.");
		return new PostRoom(home.resolve("post-room"), new InternetAddress(settings.from()));
	}

	// each is unlimited by default, and a hanging server must not outlive the job's lock
	private static Properties properties(MailSettings settings) {
		String limit = Long.toString(TimeUnit.SECONDS.toMillis(settings.timeoutSeconds()));
		Properties properties = new Properties();
		properties.setProperty("mail.smtp.connectiontimeout", limit);
		properties.setProperty("mail.smtp.timeout", limit);
		properties.setProperty("mail.smtp.writetimeout", limit);
		properties.setProperty("mail.smtp.auth", Boolean.toString(settings.username().isPresent()));
		String starttls = Boolean.toString(settings.starttls() && settings.port() != SUBMISSIONS);
		properties.setProperty("mail.smtp.starttls.enable", starttls);
		properties.setProperty("mail.smtp.starttls.required", starttls);
		// RFC 8314 §7.3: this port speaks TLS from the first byte
		properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.port() == SUBMISSIONS));
		return properties;
	}

	private static InternetAddress address(EmailAddress address) {
		try {
			return new InternetAddress(address.value());
		}
		catch (AddressException ex) {
			throw new IllegalStateException("The archive's address cannot be used.", ex);
		}
	}

}
