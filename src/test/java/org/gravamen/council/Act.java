package org.gravamen.council;

import java.util.List;

/**
 * Something that happens in or around a sitting, as plain numbers, so that it can be told
 * to the council and to {@link PlainCouncil} alike, and be said again.
 *
 * @param kind what
 * @param by who, where one person does it
 * @param others whom it names; of an opinion each target, and what is advised on it, as
 * four times the one and the other
 * @param choice which, where there are several ways
 */
record Act(Kind kind, int by, List<Integer> others, int choice) {

	Act {
		others = List.copyOf(others);
	}

	static Act of(Kind kind) {
		return new Act(kind, 0, List.of(), 0);
	}

	static Act by(Kind kind, int person, int choice) {
		return new Act(kind, person, List.of(), choice);
	}

	static Act naming(Kind kind, List<Integer> people) {
		return new Act(kind, 0, people, 0);
	}

	enum Kind {

		CONVENE, DECLARE, GIVE, CONFIRM, STAND_ASIDE, RULE, ANSWER_RULING, INVITE, REPLACE, MINUTE, WRITE_LETTER,
		CHANGE_EXHIBITS, ADD_TARGET, DROP_TARGET, GO_AWAY, COME_BACK, DAY_PASSES, RECORD_CONFLICT, ADOPT_RULE

	}

}
