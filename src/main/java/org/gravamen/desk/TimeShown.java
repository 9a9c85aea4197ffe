package org.gravamen.desk;

import org.gravamen.pace.Clocks;
import org.gravamen.pace.Urgencies;
import org.gravamen.submission.Submission;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What every page of a submission says about its time: whether it is urgent, and whether
 * its clock stands still.
 */
@Component
class TimeShown {

	private final Urgencies urgencies;

	private final Clocks clocks;

	TimeShown(Urgencies urgencies, Clocks clocks) {
		this.urgencies = urgencies;
		this.clocks = clocks;
	}

	void show(Submission matter, Model model) {
		model.addAttribute("urgency", this.urgencies.latest(matter).map((said) -> said.step().name()).orElse(""));
		model.addAttribute("standing", this.clocks.standing(matter));
	}

}
