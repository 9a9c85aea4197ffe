package org.gravamen.people.web;

import org.gravamen.people.FirstAdministrator;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says, at the first start of an empty house, how the first administrator comes in.
 */
@Component
@Profile("!demo")
@ConditionalOnProperty(name = "gravamen.rehearsal", havingValue = "none", matchIfMissing = true)
class FirstStart {

	private final FirstAdministrator administrator;

	private final String address;

	FirstStart(FirstAdministrator administrator, @Value("${gravamen.address}") String address) {
		this.administrator = administrator;
		this.address = address;
	}

	/**
	 * Printed, not logged: a log is kept and shipped, this is for whoever stands at the
	 * console.
	 */
	@EventListener(ApplicationReadyEvent.class)
	void say() {
		this.administrator.newLink().ifPresent((token) -> {
			System.out.println();
			System.out.println("Nobody can sign in yet. Set up the first administrator, once, within a day, at");
			System.out.println("  " + this.address + "/first-administrator/" + token);
			System.out.println();
		});
	}

}
