package org.gravamen.people.web;

import org.gravamen.people.FirstAdministrator;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says, at the first start of an empty house, how the first administrator comes in.
 */
@Component
@Profile("!demo")
@ConditionalOnProperty(name = "gravamen.rehearsal", havingValue = "none", matchIfMissing = true)
class FirstStart {

	private final FirstAdministrator administrator;

	private final Environment settings;

	FirstStart(FirstAdministrator administrator, Environment settings) {
		this.administrator = administrator;
		this.settings = settings;
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
			System.out.println("  " + address() + "/first-administrator/" + token);
			System.out.println();
		});
	}

	// Asked for now: at port 0 nobody knows before the start where the house will be.
	private String address() {
		return this.settings.getRequiredProperty("gravamen.address");
	}

}
