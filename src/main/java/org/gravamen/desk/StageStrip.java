package org.gravamen.desk;

import java.util.List;
import java.util.stream.Stream;

import org.gravamen.submission.Stage;
import org.gravamen.submission.Submission;

import org.springframework.stereotype.Component;

/**
 * The five stages at the head of a page, with where the submission stands among them.
 */
@Component
class StageStrip {

	private static final List<Stage> SHOWN = List.of(Stage.EVIDENCE_REVIEW, Stage.LEGAL_ADVISORY_SIGN_OFF,
			Stage.DIRECTORS_SIGNATURE, Stage.DISPATCH, Stage.FOLLOW_UP);

	List<Leg> of(Submission matter) {
		return Stream.iterate(0, (place) -> place < SHOWN.size(), (place) -> place + 1)
			.map((place) -> leg(place, matter.stage()))
			.toList();
	}

	private static Leg leg(int place, Stage now) {
		Stage stage = SHOWN.get(place);
		String state = "Not begun";
		if (now == stage) {
			state = "Here now";
		}
		else if (now == Stage.OUTCOME_RECORDED || (!now.ended() && now.compareTo(stage) > 0)) {
			state = "Passed";
		}
		return new Leg(place + 1, stage.title(), state);
	}

	/**
	 * One stage of the strip.
	 *
	 * @param number from 1
	 * @param title for example "Evidence review"
	 * @param state "Passed", "Here now" or "Not begun"
	 */
	record Leg(int number, String title, String state) {

		public boolean here() {
			return this.state.equals("Here now");
		}

		public boolean passed() {
			return this.state.equals("Passed");
		}

	}

}
