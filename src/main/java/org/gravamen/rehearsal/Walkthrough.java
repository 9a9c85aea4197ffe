package org.gravamen.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.gravamen.dispatch.NewRecipient;
import org.gravamen.dispatch.Recipients;
import org.gravamen.evidence.Consents;
import org.gravamen.evidence.Exhibit;
import org.gravamen.evidence.ExhibitKind;
import org.gravamen.evidence.Exhibits;
import org.gravamen.evidence.Grading;
import org.gravamen.law.Regime;
import org.gravamen.letter.LetterReader;
import org.gravamen.letter.LetterParts;
import org.gravamen.letter.LetterVersions;
import org.gravamen.people.Person;
import org.gravamen.record.Chronicle;
import org.gravamen.signature.SignedLetters;
import org.gravamen.submission.Assessment;
import org.gravamen.submission.Measure;
import org.gravamen.submission.Names;
import org.gravamen.submission.OpenSubmission;
import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Walks one letter from opening to dispatch, and leaves what came of it.
 */
@Component
class Walkthrough {

	private final RoleAccounts accounts;

	private final Route route;

	private final Submissions submissions;

	private final Accusations accusations;

	private final LetterReader reader;

	private final LetterVersions letters;

	private final Exhibits exhibits;

	private final Samples samples;

	private final Recipients recipients;

	private final SignedLetters signed;

	private final Chronicle chronicle;

	private final Path postRoom;

	Walkthrough(RoleAccounts accounts, Route route, Submissions submissions, Accusations accusations,
			LetterReader reader, LetterVersions letters, Exhibits exhibits, Samples samples, Recipients recipients,
			SignedLetters signed, Chronicle chronicle, @Value("${gravamen.home}/post-room") Path postRoom) {
		this.accounts = accounts;
		this.route = route;
		this.submissions = submissions;
		this.accusations = accusations;
		this.reader = reader;
		this.letters = letters;
		this.exhibits = exhibits;
		this.samples = samples;
		this.recipients = recipients;
		this.signed = signed;
		this.chronicle = chronicle;
		this.postRoom = postRoom;
	}

	/**
	 * Walks.
	 * @param words the letter's text
	 * @param out where letter.pdf, the sent message and record.json are left
	 * @param say told each step as it happens
	 * @return whether the letter was dispatched
	 */
	boolean walk(String words, Path out, Consumer<String> say) {
		LetterParts letter = this.reader.read(words);
		Cast cast = this.accounts.welcome();
		Submission submission = open(letter, cast.officer().person());
		SubmissionId id = submission.id();
		say.accept("Opened " + submission.number().text() + ": " + submission.title());
		draft(id, words, letter, cast.officer().person());
		say.accept("Drafted: " + letter.paragraphs().size() + " paragraphs, one exhibit, one target, one recipient");
		this.samples.show(cast, id, say);
		travel(cast, id, say);
		boolean dispatched = this.submissions.get(id).stage() == Stage.FOLLOW_UP;
		say.accept(dispatched ? "Dispatched. The reply clock runs." : "The letter was not dispatched.");
		leave(id, out, say);
		return dispatched;
	}

	private Submission open(LetterParts letter, Person officer) {
		String subject = letter.subject().isEmpty() ? "A letter" : letter.subject();
		return this.submissions.open(
				new OpenSubmission(subject, subject, "A letter walked through the whole path.",
						Set.of(Regime.UK_GLOBAL_HUMAN_RIGHTS), "As the letter says", "", Set.of(Measure.ASSET_FREEZE)),
				officer);
	}

	private void draft(SubmissionId id, String words, LetterParts letter, Person officer) {
		this.accusations.add(id, theirs(), "life", "responsible",
				"A walkthrough alleges nothing of its own: what is alleged stands in the letter.", officer);
		this.exhibits.add(id,
				new Exhibit.Description("The letter as it was received for this walkthrough", "Case officer",
						Optional.of(ExhibitKind.OPEN_SOURCE), Grading.UNGRADED),
				Consents.NONE, "letter.txt", new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), officer);
		String addressee = letter.addressee().isEmpty() ? "The addressee" : letter.addressee().get(0);
		this.recipients.add(id, new NewRecipient(addressee, "As addressed", "addressee@ministry.example"), officer);
		this.letters.write(id, words, officer);
	}

	private static Target theirs() {
		return new Target(UUID.randomUUID(), Target.Kind.CLASS, Names.of("Those whom the letter names"), List.of(),
				List.of(), List.of(), Optional.empty(), Accusations.assessed(Assessment.Confidence.POSSIBLE,
						"A walkthrough does not search.", "A walkthrough drafts no reasons: they stand in the letter."),
				List.of());
	}

	private void travel(Cast cast, SubmissionId id, Consumer<String> say) {
		this.route.clearExhibits(cast, id);
		say.accept("Safe copy of the letter made, and cleared by " + cast.officer());
		this.route.putForward(cast, id);
		say.accept("Put forward by " + cast.officer());
		this.route.acceptEvidence(cast, id);
		say.accept("Evidence accepted by " + cast.reviewer());
		this.route.convene(cast, id);
		say.accept("Panel convened by " + cast.chair());
		cast.members().forEach((member) -> {
			this.route.declareNoInterest(member, id);
			this.route.approve(member, id);
			say.accept("Opinion given by " + member);
		});
		this.route.minute(cast, id);
		say.accept("Decision minuted by " + cast.chair() + "; the letter is fixed for signature");
		this.route.sign(cast, id);
		say.accept("Signed by " + cast.director() + ", and sealed");
		this.route.release(cast, id);
		say.accept("Released by " + cast.clerk());
	}

	private void leave(SubmissionId id, Path out, Consumer<String> say) {
		try {
			this.signed.latest(id)
				.ifPresent((letter) -> write(out.resolve("letter.pdf"), this.signed.bytes(letter), say));
			try (Stream<Path> messages = Files.isDirectory(this.postRoom) ? Files.list(this.postRoom)
					: Stream.empty()) {
				messages.filter((file) -> file.toString().endsWith(".eml"))
					.forEach((file) -> write(out.resolve(file.getFileName().toString()), bytes(file), say));
			}
			write(out.resolve("record.json"), this.chronicle.export(id), say);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The post room cannot be read.", ex);
		}
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A message in the post room cannot be read.", ex);
		}
	}

	private static void write(Path file, byte[] bytes, Consumer<String> say) {
		try {
			Files.write(file, bytes);
			say.accept("Left " + file);
		}
		catch (IOException ex) {
			throw new LetterFile.Unusable(
					"“" + file + "” cannot be written. Check the space and rights of the folder.");
		}
	}

}
