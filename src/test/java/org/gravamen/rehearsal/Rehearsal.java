package org.gravamen.rehearsal;

import java.util.List;

import org.gravamen.people.Person;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.SubmissionId;

/**
 * A submission that its people bring to where a test begins, by the papers that everybody
 * answers.
 */
public final class Rehearsal {

	private final Cast cast;

	private final Submission submission;

	private final Route route;

	Rehearsal(Cast cast, Submission submission, Route route) {
		this.cast = cast;
		this.submission = submission;
		this.route = route;
	}

	/**
	 * Puts it before the evidence reviewer.
	 * @return this
	 */
	public Rehearsal toTheReviewer() {
		this.route.putForward(this.cast, id());
		return this;
	}

	/**
	 * Puts it before the chair, who has not convened a panel yet.
	 * @return this
	 */
	public Rehearsal toTheChair() {
		toTheReviewer();
		this.route.acceptEvidence(this.cast, id());
		return this;
	}

	/**
	 * Puts it before a panel that has declared no interest and has not advised.
	 * @return this
	 */
	public Rehearsal toThePanel() {
		return toTheChair().convened();
	}

	/**
	 * The chair convenes everybody, and nobody has an interest to declare.
	 * @return this
	 */
	public Rehearsal convened() {
		this.route.convene(this.cast, id());
		this.cast.members().forEach((one) -> this.route.declareNoInterest(one, id()));
		return this;
	}

	/**
	 * All but the last of the panel dissent, and the last has not advised.
	 * @return this
	 */
	public Rehearsal dissentedButForOne() {
		this.cast.members()
			.subList(0, this.cast.members().size() - 1)
			.forEach((one) -> this.route.dissent(one, id(), "The accounts rest on one interviewer."));
		return this;
	}

	/**
	 * Puts the approved letter before the director.
	 * @return this
	 */
	public Rehearsal toTheDirector() {
		toThePanel();
		this.cast.members().forEach((one) -> this.route.approve(one, id()));
		this.route.minute(this.cast, id());
		return this;
	}

	/**
	 * Puts the signed letter before the dispatch clerk.
	 * @return this
	 */
	public Rehearsal toTheClerk() {
		toTheDirector();
		this.route.sign(this.cast, id());
		return this;
	}

	/**
	 * Releases the letter, and sends it when it is not held.
	 * @return this
	 */
	public Rehearsal released() {
		toTheClerk();
		this.route.release(this.cast, id());
		return this;
	}

	/**
	 * Which submission.
	 * @return its id
	 */
	public SubmissionId id() {
		return this.submission.id();
	}

	/**
	 * Which submission, in addresses.
	 * @return its slug
	 */
	public String slug() {
		return this.submission.number().slug();
	}

	/**
	 * Who drafts it.
	 * @return the case officer
	 */
	public Account officer() {
		return account(this.cast.officer());
	}

	/**
	 * Who reviews its evidence.
	 * @return the evidence reviewer
	 */
	public Account reviewer() {
		return account(this.cast.reviewer());
	}

	/**
	 * Who convenes its panel.
	 * @return the chair of the council
	 */
	public Account chair() {
		return account(this.cast.chair());
	}

	/**
	 * Who advises on it.
	 * @return one member of the panel
	 */
	public Account member() {
		return account(this.cast.members().get(0));
	}

	/**
	 * Everybody on its panel.
	 * @return in the order of the cast
	 */
	public List<Account> members() {
		return this.cast.members().stream().map(Rehearsal::account).toList();
	}

	/**
	 * The chair minutes what the opinions amount to.
	 * @return this
	 */
	public Rehearsal minuted() {
		this.route.minute(this.cast, id());
		return this;
	}

	/**
	 * Who signs its letter.
	 * @return the director
	 */
	public Account director() {
		return account(this.cast.director());
	}

	/**
	 * Who releases its letter.
	 * @return the dispatch clerk
	 */
	public Account clerk() {
		return account(this.cast.clerk());
	}

	Cast cast() {
		return this.cast;
	}

	private static Account account(Player player) {
		return new Account(player.person(), player.password());
	}

	/**
	 * Somebody who can sign in.
	 *
	 * @param person who
	 * @param password what proves them
	 */
	public record Account(Person person, String password) {
	}

}
