package org.gravamen.council;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Begins the book of the council's rules at the first start, with what the house was set
 * to until then. Later the setting means nothing.
 */
@Component
class FirstRules {

	private static final int MOST = 12;

	private final RuleBook book;

	private final CouncilSettings settings;

	FirstRules(RuleBook book, CouncilSettings settings) {
		this.book = book;
		this.settings = settings;
	}

	@EventListener(ApplicationStartedEvent.class)
	void begin() {
		int quorum = this.settings.quorum();
		try {
			this.book.begin(new CouncilRule(quorum, Math.max(quorum, MOST), new Quorum(quorum), Majority.MORE_THAN_HALF,
					DissentDuty.READ_IN_FULL));
		}
		catch (DuplicateKeyException ex) {
			// Another node began the book at the same moment, with the same rules.
		}
	}

}
