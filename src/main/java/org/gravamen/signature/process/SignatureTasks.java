package org.gravamen.signature.process;

import java.util.Map;
import java.util.Optional;

import org.gravamen.process.AnswersPapers;
import org.gravamen.process.Facts;
import org.gravamen.process.Paper;
import org.gravamen.process.Prepared;
import org.gravamen.process.Prepares;
import org.gravamen.signature.Fixing;
import org.gravamen.signature.SignLetter;
import org.gravamen.signature.Signing;
import org.gravamen.signature.SigningRequest;

/**
 * The paper of the director.
 */
@AnswersPapers
public class SignatureTasks {

	private final Fixing fixing;

	private final Signing signing;

	SignatureTasks(Fixing fixing, Signing signing) {
		this.fixing = fixing;
		this.signing = signing;
	}

	/**
	 * Puts the final PDF before whoever holds the paper, with the date of this day.
	 * @param paper the paper
	 * @return its fingerprint, and whether there is a dissent to read
	 */
	@Prepares("sign-letter")
	public Prepared finalLetter(Paper paper) {
		SigningRequest request = paper.holder()
			.map((director) -> this.fixing.fixFor(paper.submission(), director))
			.orElseGet(() -> this.signing.require(paper.submission()));
		return new Prepared(Map.of("hasDissent", this.signing.hasDissent(paper.submission()), "mustGiveReasons",
				this.signing.asksReasons(paper.submission())), Map.of(), Optional.of(request.fingerprint()));
	}

	/**
	 * Takes the director's decision on exactly what was shown.
	 * @param paper the paper
	 * @param answers what the director answered
	 * @return the fact "directorsDecision"
	 */
	public Facts signLetter(Paper paper, SignLetter answers) {
		paper.requireSeen(this.signing.require(paper.submission()).fingerprint(), "The letter");
		return Facts.of("directorsDecision", this.signing.decide(paper.submission(), answers, paper.actor()).fact());
	}

}
