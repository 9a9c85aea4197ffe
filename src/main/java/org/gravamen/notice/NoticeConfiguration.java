package org.gravamen.notice;

import java.util.Properties;
import java.util.concurrent.TimeUnit;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Sets up the messenger when <code>gravamen.notices.mail.host</code> is set. Otherwise
 * there is none.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
class NoticeConfiguration {

	private static final int SUBMISSIONS = 465;

	// The sender is no bean of its own: letters have one, and would not know which.
	@Bean
	@ConditionalOnProperty("gravamen.notices.mail.host")
	Messenger smtpMessenger(NoticeSettings settings) throws AddressException {
		NoticeSettings.Mail mail = settings.mail();
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		mail.host().ifPresent(sender::setHost);
		sender.setPort(mail.port());
		mail.username().ifPresent(sender::setUsername);
		mail.password().ifPresent(sender::setPassword);
		sender.setJavaMailProperties(properties(mail));
		return new SmtpMessenger(sender, new InternetAddress(mail.from()));
	}

	// each is unlimited by default, and a hanging server must not outlive the job's lock
	private static Properties properties(NoticeSettings.Mail mail) {
		String limit = Long.toString(TimeUnit.SECONDS.toMillis(mail.timeoutSeconds()));
		Properties properties = new Properties();
		properties.setProperty("mail.smtp.connectiontimeout", limit);
		properties.setProperty("mail.smtp.timeout", limit);
		properties.setProperty("mail.smtp.writetimeout", limit);
		properties.setProperty("mail.smtp.auth", Boolean.toString(mail.username().isPresent()));
		String starttls = Boolean.toString(mail.starttls() && mail.port() != SUBMISSIONS);
		properties.setProperty("mail.smtp.starttls.enable", starttls);
		properties.setProperty("mail.smtp.starttls.required", starttls);
		// RFC 8314 §7.3: this port speaks TLS from the first byte
		properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(mail.port() == SUBMISSIONS));
		return properties;
	}

}
