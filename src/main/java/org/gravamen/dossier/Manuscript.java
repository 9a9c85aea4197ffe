package org.gravamen.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gravamen.evidence.ExhibitNumber;
import org.gravamen.submission.Submission;
import org.gravamen.vocabulary.Fingerprint;

/**
 * Everything that an edition says, before it has pages and a day.
 *
 * @param edition which edition
 * @param about the submission
 * @param laws the tests by which it is judged
 * @param chapters one for each target
 * @param sheets one for each exhibit, by number
 * @param origins how many independent origins the exhibits have
 */
record Manuscript(Edition edition, About about, List<Law> laws, List<Chapter> chapters, List<Sheet> sheets,
		int origins) {

	Manuscript {
		laws = List.copyOf(laws);
		chapters = List.copyOf(chapters);
		sheets = List.copyOf(sheets);
	}

	List<ExhibitNumber> numbers() {
		return this.sheets.stream().map((sheet) -> ExhibitNumber.of(sheet.number())).toList();
	}

	/**
	 * The fingerprint of everything that it says.
	 * @return another one as soon as anything in it changes
	 */
	Fingerprint fingerprint() {
		return Fingerprint.of(toString().getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * What the cover and the summary say.
	 *
	 * @param reference such as <code>HJT/S/2026/041</code>
	 * @param title what is asked
	 * @param summary what happened; empty when nothing may be said of it
	 * @param where country, and region when it concerns a part of it
	 * @param measures what is asked for
	 * @param supporters those who agreed to be named
	 */
	record About(String reference, String title, String summary, String where, List<String> measures,
			List<String> supporters) {

		About {
			measures = List.copyOf(measures);
			supporters = List.copyOf(supporters);
		}

		static About of(Submission matter) {
			String where = matter.region().isEmpty() ? matter.country() : matter.region() + ", " + matter.country();
			return new About(matter.number().text(), matter.title(), matter.summary(), where,
					matter.measures().stream().map((measure) -> measure.title()).toList(),
					matter.supporters()
						.stream()
						.filter((one) -> one.mayBeNamed())
						.map((one) -> one.body().isEmpty() ? one.name() : one.name() + ", " + one.body())
						.toList());
		}

	}

}
