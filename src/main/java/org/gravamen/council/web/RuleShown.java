package org.gravamen.council.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.gravamen.council.RuleProposal;
import org.gravamen.people.Person;
import org.gravamen.vocabulary.PersonId;

/**
 * Rules of the council as their page shows them.
 *
 * @param id of the proposal
 * @param number of the version; 0 while it is a proposal
 * @param sentences what they say
 * @param reason why they were proposed; may be empty
 * @param proposed by whom and when
 * @param adopted by whom and when; empty while it is a proposal
 */
record RuleShown(UUID id, int number, List<String> sentences, String reason, Act proposed, Optional<Act> adopted) {

	static RuleShown of(RuleProposal one, Map<PersonId, Person> names) {
		return new RuleShown(one.id(), one.version().orElse(0), one.rule().sentences(), one.reason(),
				Act.of(one.proposed(), names), one.adopted().map((signed) -> Act.of(signed, names)));
	}

	/**
	 * Who did it.
	 *
	 * @param name a person's name; empty for what came with the house
	 * @param signed by whom and when
	 */
	record Act(String name, RuleProposal.Signed signed) {

		static Act of(RuleProposal.Signed signed, Map<PersonId, Person> names) {
			return new Act(
					signed.by().flatMap((who) -> Optional.ofNullable(names.get(who))).map(Person::name).orElse(""),
					signed);
		}

	}

}
