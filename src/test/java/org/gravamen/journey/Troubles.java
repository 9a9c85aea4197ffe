package org.gravamen.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a browser complains of: errors on its console, errors of scripts, and whatever the
 * page's policy forbade. None is allowed, save an answer that the test provoked.
 */
final class Troubles {

	private static final String POLICY = """
			addEventListener('securitypolicyviolation', (event) =>
			  console.error(`Forbidden by the policy: ${event.violatedDirective} ${event.blockedURI}`));""";

	private final List<String> found = new ArrayList<>();

	private final List<Integer> excused = new ArrayList<>();

	Troubles(BrowserContext context) {
		context.addInitScript(POLICY);
		context.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.found.add(message.text() + " (" + message.location() + ")");
			}
		});
		context.onWebError((error) -> this.found.add(error.error()));
	}

	/** Passes over one answer that was refused with this status. */
	void excuse(int status) {
		this.excused.add(status);
	}

	/** Passes over what was not reached while there was no connection. */
	void excuseLostConnection() {
		this.found.removeIf((trouble) -> trouble.startsWith("Failed to load resource: net::ERR_"));
	}

	void none() {
		for (int status : List.copyOf(this.excused)) {
			this.found.stream()
				.filter((trouble) -> trouble.startsWith("Failed to load resource")
						&& trouble.contains("status of " + status))
				.findFirst()
				.ifPresent((trouble) -> {
					this.found.remove(trouble);
					this.excused.remove((Integer) status);
				});
		}
		assertThat(this.found).as("What the browser complained of").isEmpty();
	}

}
