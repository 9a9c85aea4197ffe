package org.gravamen.forms;

import java.util.List;

/**
 * Answers that cannot be taken as they are. Nothing was changed.
 */
public class AnswersRefused extends RuntimeException {

	private final transient List<Complaint> complaints;

	/**
	 * Refuses answers.
	 * @param complaints at least one, in the order of the form
	 */
	public AnswersRefused(List<Complaint> complaints) {
		super(complaints.stream().map(Complaint::sentence).reduce((a, b) -> a + " " + b).orElseThrow());
		this.complaints = List.copyOf(complaints);
	}

	public List<Complaint> complaints() {
		return this.complaints;
	}

}
