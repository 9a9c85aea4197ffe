package org.gravamen.council.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gravamen.council.AdvisedTargets;
import org.gravamen.council.ConfirmRuling;
import org.gravamen.council.ConvenePanel;
import org.gravamen.council.DeclareInterests;
import org.gravamen.council.Eligibility;
import org.gravamen.council.FurtherMembers;
import org.gravamen.council.GiveOpinion;
import org.gravamen.council.InviteSubstitute;
import org.gravamen.council.MemberDesk;
import org.gravamen.council.MinuteDecision;
import org.gravamen.council.OpinionOnTheLetter;
import org.gravamen.council.OpinionOrAside;
import org.gravamen.council.PanelDesk;
import org.gravamen.council.ReplaceMembers;
import org.gravamen.council.SeatedNames;
import org.gravamen.council.Rulings;
import org.gravamen.forms.Option;
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

	private final Rulings rulings;

	private final Eligibility eligibility;

	private final SeatedNames names;

	CouncilTasks(PanelDesk chair, MemberDesk member, Rulings rulings, Eligibility eligibility, SeatedNames names) {
		this.chair = chair;
		this.member = member;
		this.rulings = rulings;
		this.eligibility = eligibility;
		this.names = names;
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
				Map.of("eligibleMembers", options(paper, false)), Optional.empty());
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
		return Prepared.offering("eligibleMembers", options(paper, true));
	}

	/**
	 * Seats further members, or returns the submission.
	 * @param paper the paper
	 * @param answers which, whom, and why
	 * @return the fact "submissionReturned" and, when it is, what the path goes back by
	 */
	public Facts replaceMembers(Paper paper, ReplaceMembers answers) {
		return this.chair.replace(paper.submission(), answers, paper.actor()) ? Facts.of("submissionReturned", false)
				: Facts.of("submissionReturned", true).and("councilDecision", "returned");
	}

	/**
	 * Seats further members on a paper that asked for nothing else.
	 * @param paper the paper
	 * @param answers whom, and why
	 * @return the fact "submissionReturned"
	 */
	@Formerly("replace-members")
	public Facts seatFurtherMembers(Paper paper, FurtherMembers answers) {
		this.chair.replace(paper.submission(), answers, paper.actor());
		return Facts.of("submissionReturned", false);
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

	/**
	 * Gives an opinion.
	 * @param paper the paper
	 * @param answers the opinion
	 * @return the fact "advised"
	 */
	public Facts giveOpinion(Paper paper, GiveOpinion answers) {
		this.member.give(paper.submission(), answers, paper.actor());
		return Facts.of("advised", true);
	}

	/**
	 * Takes an opinion, or that the member stands aside, on a paper whose form has a tick
	 * for that.
	 * @param paper the paper
	 * @param answers the opinion, or the tick
	 * @return the fact "advised"
	 */
	@Formerly("give-opinion")
	public Facts giveOpinionOrStandAside(Paper paper, OpinionOrAside answers) {
		return Facts.of("advised", this.member.give(paper.submission(), answers, paper.actor()));
	}

	/**
	 * Answers the chair's ruling on a member.
	 * @param paper the paper
	 * @param answers which, and why
	 * @return the fact "rulingConfirmed"
	 */
	public Facts confirmRuling(Paper paper, ConfirmRuling answers) {
		return Facts.of("rulingConfirmed", this.rulings.answer(paper.submission(), answers, paper.actor()));
	}

	/**
	 * Offers whom the chair may invite in place of the one who stood aside.
	 * @param paper the paper, about the member who stood aside
	 * @return the eligible members who do not sit yet
	 */
	@Prepares("invite-substitute")
	public Prepared offerSubstitute(Paper paper) {
		return Prepared.offering("eligibleMembers", options(paper, true));
	}

	/**
	 * Invites a substitute, whose advice then stands in the place of the member's.
	 * @param paper the paper, about the member who stood aside
	 * @param answers which, whom, and why
	 * @return the fact "substituteInvited" and, when one is, the member who now sits
	 */
	public Facts inviteSubstitute(Paper paper, InviteSubstitute answers) {
		PersonId aside = PersonId.of(paper.about().orElseThrow());
		return this.chair.invite(paper.submission(), aside, answers, paper.actor())
			.map((substitute) -> Facts.of("substituteInvited", true).and("memberId", substitute.toString()))
			.orElseGet(() -> Facts.of("substituteInvited", false));
	}

	/**
	 * Shows what the house itself puts into the minute.
	 * @param paper the paper
	 * @return the fingerprint of those lines
	 */
	@Prepares("minute-decision")
	public Prepared showMinute(Paper paper) {
		return Prepared.seeing(this.chair.minuted(paper.submission()));
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

	/**
	 * Minutes the decision. It is said again to the path: what is minuted is what
	 * follows, also where the path began under an older model.
	 * @param paper the paper
	 * @param answers the minute
	 * @return the fact "councilDecision"
	 */
	public Facts minuteDecision(Paper paper, MinuteDecision answers) {
		return Facts.of("councilDecision", this.chair.minute(paper.submission(), answers, paper.actor()).key());
	}

	private List<Option> options(Paper paper, boolean replacing) {
		return this.eligibility.candidates(paper.submission(), replacing)
			.stream()
			.filter((one) -> one.obstacle().isEmpty())
			.map((one) -> new Option(one.person().id().toString(), this.names.today(one.person().id())))
			.toList();
	}

}
