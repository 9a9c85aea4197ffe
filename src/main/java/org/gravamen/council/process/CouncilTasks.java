package org.gravamen.council.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gravamen.council.AdvisedTargets;
import org.gravamen.council.ConvenePanel;
import org.gravamen.council.DeclareInterests;
import org.gravamen.council.GiveOpinion;
import org.gravamen.council.MemberDesk;
import org.gravamen.council.MinuteDecision;
import org.gravamen.council.OpinionOnTheLetter;
import org.gravamen.council.PanelDesk;
import org.gravamen.council.ReplaceMembers;
import org.gravamen.forms.Option;
import org.gravamen.people.People;
import org.gravamen.people.Person;
import org.gravamen.process.AnswersPapers;
import org.gravamen.process.Facts;
import org.gravamen.process.Formerly;
import org.gravamen.process.Paper;
import org.gravamen.process.Prepared;
import org.gravamen.process.Prepares;
import org.gravamen.vocabulary.PersonId;

/**
 * The papers of the legal advisory council.
 */
@AnswersPapers
public class CouncilTasks {

	private final PanelDesk chair;

	private final MemberDesk member;

	private final People people;

	CouncilTasks(PanelDesk chair, MemberDesk member, People people) {
		this.chair = chair;
		this.member = member;
		this.people = people;
	}

	/**
	 * Offers whom the chair may name. Who advised on the last version is named already.
	 * @param paper the paper
	 * @return the eligible members
	 */
	@Prepares("convene-panel")
	public Prepared offerPanel(Paper paper) {
		return new Prepared(
				Map.of("members", this.chair.carried(paper.submission()).stream().map(PersonId::toString).toList()),
				Map.of("eligibleMembers", options(this.chair.eligible(paper.submission(), false))), Optional.empty());
	}

	public void convenePanel(Paper paper, ConvenePanel answers) {
		this.chair.convene(paper.submission(), answers, paper.actor());
	}

	/**
	 * Offers whom the chair may invite in place of those who stood aside.
	 * @param paper the paper
	 * @return the eligible members who do not sit yet
	 */
	@Prepares("replace-members")
	public Prepared offerSubstitutes(Paper paper) {
		return Prepared.offering("eligibleMembers", options(this.chair.eligible(paper.submission(), true)));
	}

	public void replaceMembers(Paper paper, ReplaceMembers answers) {
		this.chair.replace(paper.submission(), answers, paper.actor());
	}

	/**
	 * Declares interests.
	 * @param paper the paper
	 * @param answers what is declared
	 * @return the fact "mayAct"
	 */
	public Facts declareInterests(Paper paper, DeclareInterests answers) {
		return Facts.of("mayAct", this.member.declare(paper.submission(), answers, paper.actor()));
	}

	/**
	 * Shows what the opinion is on, and asks about each target. Who advised on an earlier
	 * version finds that opinion there.
	 * @param paper the paper
	 * @return the targets, and the fingerprint of letter and exhibits
	 */
	@Prepares("give-opinion")
	public Prepared showPapers(Paper paper) {
		AdvisedTargets targets = this.member.targets(paper.submission());
		Map<String, Object> earlier = paper.holder()
			.flatMap((member) -> this.member.earlier(paper.submission(), member))
			.map((opinion) -> EarlierAnswers.of(opinion, targets))
			.orElse(Map.of("hasEarlier", false));
		List<Option> named = targets.names()
			.entrySet()
			.stream()
			.map((target) -> new Option(target.getKey().toString(), target.getValue()))
			.toList();
		return new Prepared(earlier, Map.of("targets", named), Optional.of(this.member.papers(paper.submission())));
	}

	public void giveOpinion(Paper paper, GiveOpinion answers) {
		this.member.give(paper.submission(), answers, paper.actor());
	}

	/**
	 * Takes an opinion on a paper that was offered before each target was asked about.
	 * @param paper the paper
	 * @param answers the opinion on the letter as a whole
	 */
	@Formerly("give-opinion")
	public void giveOpinionOnTheLetter(Paper paper, OpinionOnTheLetter answers) {
		this.member.give(paper.submission(), answers, paper.actor());
	}

	public void minuteDecision(Paper paper, MinuteDecision answers) {
		this.chair.minute(paper.submission(), answers, paper.actor());
	}

	private List<Option> options(Collection<PersonId> members) {
		return this.people.all(members)
			.values()
			.stream()
			.sorted(Comparator.comparing(Person::name))
			.map((person) -> new Option(person.id().toString(), person.name()))
			.toList();
	}

}
