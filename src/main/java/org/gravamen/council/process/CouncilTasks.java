package org.gravamen.council.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.gravamen.council.ConvenePanel;
import org.gravamen.council.DeclareInterests;
import org.gravamen.council.GiveOpinion;
import org.gravamen.council.MemberDesk;
import org.gravamen.council.MinuteDecision;
import org.gravamen.council.PanelDesk;
import org.gravamen.council.ReplaceMembers;
import org.gravamen.council.SeatedNames;
import org.gravamen.forms.Option;
import org.gravamen.process.AnswersPapers;
import org.gravamen.process.Facts;
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

	private final SeatedNames names;

	CouncilTasks(PanelDesk chair, MemberDesk member, SeatedNames names) {
		this.chair = chair;
		this.member = member;
		this.names = names;
	}

	/**
	 * Offers whom the chair may name.
	 * @param paper the paper
	 * @return the eligible members
	 */
	@Prepares("convene-panel")
	public Prepared offerPanel(Paper paper) {
		return Prepared.offering("eligibleMembers", options(this.chair.eligible(paper.submission(), false)));
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
	 * Shows what the opinion is on.
	 * @param paper the paper
	 * @return the fingerprint of letter and exhibits
	 */
	@Prepares("give-opinion")
	public Prepared showPapers(Paper paper) {
		return Prepared.seeing(this.member.papers(paper.submission()));
	}

	public void giveOpinion(Paper paper, GiveOpinion answers) {
		this.member.give(paper.submission(), answers, paper.actor());
	}

	public void minuteDecision(Paper paper, MinuteDecision answers) {
		this.chair.minute(paper.submission(), answers, paper.actor());
	}

	private List<Option> options(Collection<PersonId> members) {
		return members.stream()
			.map((member) -> new Option(member.toString(), this.names.today(member)))
			.sorted(Comparator.comparing(Option::label))
			.toList();
	}

}
