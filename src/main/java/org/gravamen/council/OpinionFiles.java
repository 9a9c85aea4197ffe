package org.gravamen.council;

import java.io.InputStream;
import java.util.Optional;

import org.gravamen.people.Person;
import org.gravamen.process.Paper;
import org.gravamen.process.PaperId;
import org.gravamen.process.Worklist;
import org.gravamen.record.Chronicle;
import org.gravamen.safecopy.PictureFormat;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;
import org.gravamen.vocabulary.Refusal.Reason;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one file that a member may give with an opinion. Until the opinion is given it lies
 * by the member's paper, and nobody else knows of it.
 */
@Service
public class OpinionFiles {

	/** The most bytes of one. */
	public static final long LARGEST = 10L << 20;

	private static final String PAPER = "give-opinion";

	private final Worklist worklist;

	private final Rounds rounds;

	private final OpinionIntake intake;

	private final OpinionFileRows files;

	private final DraftFiles drafts;

	private final Chronicle chronicle;

	OpinionFiles(Worklist worklist, Rounds rounds, OpinionIntake intake, OpinionFileRows files, DraftFiles drafts,
			Chronicle chronicle) {
		this.worklist = worklist;
		this.rounds = rounds;
		this.intake = intake;
		this.files = files;
		this.drafts = drafts;
		this.chronicle = chronicle;
	}

	/**
	 * The paper on which a person is to give an opinion.
	 * @param id which
	 * @param person who
	 * @return the paper
	 * @throws Refusal NOT_FOUND, NOT_YOURS or TASK_ALREADY_DONE; NOT_FOUND also for a
	 * paper that asks for something else
	 */
	public Paper paper(PaperId id, Person person) {
		Paper paper = this.worklist.paper(id, person);
		if (!paper.key().equals(PAPER) || !paper.holder().equals(Optional.of(person.id()))) {
			throw new Refusal(Reason.NOT_FOUND, "This paper asks for no opinion, so no file goes with it.");
		}
		return paper;
	}

	/**
	 * Lays a file by a paper, in place of what lies there.
	 * @param id by which paper
	 * @param fileName as the browser gave it
	 * @param bytes the file
	 * @param member whose
	 * @return the file
	 * @throws Refusal as {@link #paper}; DUPLICATE_EVIDENCE when this very file lies
	 * there; and when the file cannot be taken in or shown to others: nothing of it is
	 * kept then
	 */
	@Transactional
	public OpinionFile attach(PaperId id, String fileName, InputStream bytes, Person member) {
		OpinionFile file = this.intake.take(paper(id, member), fileName, bytes);
		Paper paper = held(id, member);
		if (with(paper.submission(), member.id()).filter((it) -> it.fingerprint().equals(file.fingerprint()))
			.isPresent()) {
			throw new Refusal(Reason.DUPLICATE_EVIDENCE, "This very file lies by your paper already.");
		}
		this.drafts.lay(paper, Optional.of(file));
		return file;
	}

	/**
	 * Takes the file from a paper, also the one of an earlier opinion: none goes along.
	 * @param id from which paper
	 * @param member whose
	 * @throws Refusal as {@link #paper}
	 */
	@Transactional
	public void remove(PaperId id, Person member) {
		this.drafts.lay(held(id, member), Optional.empty());
	}

	/**
	 * The file that goes with the opinion that a member is about to give anew: what lies
	 * by the paper, or the file of the member's earlier opinion.
	 * @param submission on which submission
	 * @param member whose
	 * @return empty when none goes along
	 */
	@Transactional(readOnly = true)
	public Optional<OpinionFile> with(SubmissionId submission, PersonId member) {
		return this.drafts.by(submission, member)
			.map(DraftFiles.Lying::file)
			.orElseGet(() -> ofEarlier(submission, member));
	}

	/**
	 * The file of the member's opinion on an earlier version, which goes along when that
	 * is confirmed as it stands.
	 * @param submission on which submission
	 * @param member whose
	 * @return empty when there is none
	 */
	@Transactional(readOnly = true)
	public Optional<OpinionFile> ofEarlier(SubmissionId submission, PersonId member) {
		return this.rounds.earlier(submission, member).flatMap((earlier) -> earlier.opinion().writing().file());
	}

	/**
	 * Opens a page of the safe copy. Whether the reader may see the file is known to
	 * whoever had it of {@link Readership#opinionsFor} or of {@link #with}.
	 * @param file which
	 * @param number from 1
	 * @return the picture
	 * @throws Refusal NOT_FOUND when there is no such page
	 */
	@Transactional(readOnly = true)
	public Picture picture(OpinionFile file, int number) {
		return this.files.picture(file.id(), number)
			.map((one) -> new Picture(one.format(), this.files.open(one)))
			.orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "The file has no such page."));
	}

	// The record first: whoever answers the paper, or takes it away, holds that too.
	private Paper held(PaperId id, Person member) {
		this.chronicle.hold(paper(id, member).submission());
		return paper(id, member);
	}

	/**
	 * A page.
	 *
	 * @param format of the picture
	 * @param bytes the picture; whoever reads it closes it
	 */
	public record Picture(PictureFormat format, InputStream bytes) {
	}

}
