package org.gravamen.council;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.gravamen.letter.LetterKind;
import org.gravamen.letter.LetterVersion;
import org.gravamen.letter.LetterVersions;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;

/**
 * The rounds that the council sits on one letter. Whoever advised on a version is heard
 * again on the next, because an opinion never counts for words that its author has not
 * seen: it is confirmed, or altered.
 */
@Service
public class Rounds {

	private final Sittings sittings;

	private final LetterVersions letters;

	Rounds(Sittings sittings, LetterVersions letters) {
		this.sittings = sittings;
		this.letters = letters;
	}

	/**
	 * What a member of the sitting that is open advised in the one before it.
	 * @param submission on which submission
	 * @param member who
	 * @return empty when there was none, it was on another letter, or the member gave no
	 * opinion
	 */
	public Optional<EarlierOpinion> earlier(SubmissionId submission, PersonId member) {
		return before(submission, 1).flatMap((sitting) -> sitting.panel()
			.opinions()
			.stream()
			.filter((given) -> given.member().equals(member))
			.findFirst()
			.flatMap((given) -> EarlierOpinion.of(sitting, given)));
	}

	/**
	 * Whose seats are carried over into the sitting that is to be convened.
	 * @param submission on which submission
	 * @return whoever advised in the last round, in the order of its panel
	 */
	public List<PersonId> carried(SubmissionId submission) {
		return before(submission, 0).stream()
			.flatMap((sitting) -> sitting.panel().members().stream())
			.filter(PanelMember::votes)
			.map(PanelMember::person)
			.toList();
	}

	/**
	 * Insists that nobody who advised is passed over.
	 * @param submission on which submission
	 * @param named whom the chair names
	 * @param eligible who may sit now
	 * @throws Refusal FIELD_INVALID when somebody is
	 */
	void requireCarried(SubmissionId submission, Collection<PersonId> named, Collection<PersonId> eligible) {
		boolean passedOver = carried(submission).stream()
			.anyMatch((one) -> eligible.contains(one) && !named.contains(one));
		if (passedOver) {
			throw new Refusal(Refusal.Reason.FIELD_INVALID,
					"The new version goes back to everybody who advised on the last one. Name them all; you may name others too.");
		}
	}

	private Optional<Sitting> before(SubmissionId submission, int open) {
		return this.sittings.all(submission)
			.stream()
			.skip(open)
			.findFirst()
			.filter((sitting) -> isOnTheSameLetter(submission, sitting));
	}

	// A follow-up letter that was approved has been sent: the next one is another letter.
	private boolean isOnTheSameLetter(SubmissionId submission, Sitting sitting) {
		LetterKind kind = this.letters.get(submission, sitting.convened().papers().letterVersion()).kind();
		boolean same = this.letters.current(submission).map(LetterVersion::kind).filter(kind::equals).isPresent();
		return same && (kind == LetterKind.SUBMISSION
				|| sitting.decision().filter((decision) -> !decision.sendsBack()).isEmpty());
	}

}
