package org.gravamen.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gravamen.council.Advice;
import org.gravamen.council.Determination;
import org.gravamen.council.DissentReadings;
import org.gravamen.council.Minute;
import org.gravamen.council.OnTarget;
import org.gravamen.council.Sitting;
import org.gravamen.council.Sittings;
import org.gravamen.council.Votes;
import org.gravamen.desk.PapersShown.OpinionShown;
import org.gravamen.dispatch.Recipients;
import org.gravamen.letter.LetterPress;
import org.gravamen.people.Person;
import org.gravamen.signature.SigningRequest;
import org.gravamen.signature.SigningRequests;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.PersonId;
import org.gravamen.vocabulary.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Lays the exact letter before the director, with why it is right to sign: evidence,
 * votes, dissents, sameness of text, addressees, fingerprint.
 */
@Component
class Rite {

	private final SigningRequests requests;

	private final PapersShown papers;

	private final Sittings sittings;

	private final DissentReadings readings;

	private final Recipients recipients;

	private final LetterPress press;

	Rite(SigningRequests requests, PapersShown papers, Sittings sittings, DissentReadings readings,
			Recipients recipients, LetterPress press) {
		this.requests = requests;
		this.papers = papers;
		this.sittings = sittings;
		this.readings = readings;
		this.recipients = recipients;
		this.press = press;
	}

	void prepare(Submission matter, Person director, Model model) {
		SigningRequest request = this.requests.current(matter.id())
			.orElseThrow(() -> new Refusal(Refusal.Reason.WRONG_STATE, "The letter is not fixed for signature yet."));
		this.papers.show(matter, director, model);
		model.addAttribute("request", request);
		model.addAttribute("pages", pages(request));
		model.addAttribute("recipients", this.recipients.of(matter.id()));
		this.sittings.latest(matter.id()).ifPresent((sitting) -> council(sitting, request, director, model));
	}

	private void council(Sitting sitting, SigningRequest request, Person director, Model model) {
		Set<PersonId> opened = this.readings.openedBy(sitting.convened().id(), director.id());
		List<OpinionShown> dissents = this.papers.opinions(sitting, director)
			.stream()
			.filter((one) -> sitting.panel().dissents().contains(one.given()))
			.toList();
		model.addAttribute("said", said(sitting.panel().votes()));
		model.addAttribute("ruled",
				sitting.minute().map(Minute::determination).map(Determination::onTargets).orElse(List.of()));
		model.addAttribute("dissents", dissents.stream().map((one) -> new DissentShown(one, opened)).toList());
		model.addAttribute("sameText", sitting.convened().papers().letter().equals(request.letter()));
	}

	private static String said(Votes votes) {
		String said = votes.voting() + " opinions: " + (votes.inFavour() + votes.withChanges()) + " approve, "
				+ votes.against() + " dissent";
		return said + ((votes.moreEvidence() > 0) ? ", " + votes.moreEvidence() + " ask for more evidence." : ".");
	}

	private List<Integer> pages(SigningRequest request) {
		int count = this.press.pageCount(this.requests.pdf(request));
		return IntStream.rangeClosed(1, count).boxed().toList();
	}

	/**
	 * A dissent that must be opened before the letter can be signed.
	 *
	 * @param opinion the dissent with its author's name
	 * @param opened whether this director has opened it
	 */
	record DissentShown(OpinionShown opinion, boolean opened) {

		DissentShown(OpinionShown opinion, Set<PersonId> opened) {
			this(opinion, opened.contains(opinion.given().member()));
		}

		/** What is to be opened, and which targets it withholds approval of. */
		public String title() {
			List<OnTarget> withheld = this.opinion.onTargets()
				.stream()
				.filter((one) -> one.advice().withholds())
				.toList();
			boolean dissents = withheld.stream().anyMatch((one) -> one.advice() == Advice.DISSENT);
			String targets = withheld.stream()
				.map(OnTarget::name)
				.filter((name) -> !name.isEmpty())
				.collect(Collectors.joining(", "));
			return (dissents ? "Read the dissent of " : "Read what evidence is needed by ") + this.opinion.name()
					+ (targets.isEmpty() ? "" : ", on " + targets);
		}

	}

}
