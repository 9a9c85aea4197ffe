package org.gravamen.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.gravamen.submission.Allegation;
import org.gravamen.submission.Assessment;
import org.gravamen.submission.Submission;
import org.gravamen.submission.Submissions;
import org.gravamen.submission.Target;
import org.gravamen.vocabulary.Fingerprint;
import org.gravamen.vocabulary.SubmissionId;

import org.springframework.stereotype.Component;

/**
 * Who is named in a submission, what is alleged of each, and by which wording of which
 * test: what an accepted review is bound to beside the exhibits.
 */
@Component
class Charges {

	private final Submissions submissions;

	Charges(Submissions submissions) {
		this.submissions = submissions;
	}

	/**
	 * The charges as they stand.
	 * @param submission of which submission
	 * @return another fingerprint as soon as a target, an allegation or a test changes
	 */
	Fingerprint of(SubmissionId submission) {
		return of(this.submissions.get(submission));
	}

	static Fingerprint of(Submission matter) {
		List<String> lines = new ArrayList<>();
		matter.regimes().forEach((test) -> lines.add(line("test", test)));
		matter.targets().forEach((target) -> add(lines, target));
		return Fingerprint.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
	}

	// One line for each fact, written out here and not by the records, so that another
	// version of the house does not make of the same charges another fingerprint.
	private static void add(List<String> lines, Target target) {
		lines.add(line("target", target.id(), target.kind().key(), target.names().primary(), target.names().title(),
				target.names().nativeName(), target.names().script()));
		target.names().aliases().forEach((one) -> lines.add(line("alias", one.name(), one.strength())));
		target.positions().forEach((one) -> lines.add(line("position", one.shown())));
		target.identifiers().forEach((one) -> lines.add(line("identifier", one.kind(), one.value())));
		target.designations().forEach((one) -> lines.add(line("designation", one.shown())));
		target.count().ifPresent((one) -> lines.add(line("count", one.shown())));
		Assessment made = target.assessment();
		lines.add(line("assessment", made.confidence(), made.exculpatory(), made.ukNexus(), made.searchNote(),
				made.statementOfReasons(), made.measures()));
		target.allegations().forEach((one) -> lines.add(line(one)));
	}

	private static String line(Allegation one) {
		return line("allegation", one.id(), one.test(), one.right(), one.limb(), one.summary());
	}

	// Each word with its length, so that no two lists of words make the same line.
	private static String line(Object... words) {
		StringBuilder line = new StringBuilder();
		for (Object word : words) {
			String text = String.valueOf(word);
			line.append(text.length()).append(' ').append(text).append(' ');
		}
		return line.toString();
	}

}
