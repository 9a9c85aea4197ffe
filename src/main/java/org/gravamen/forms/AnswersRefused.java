package org.gravamen.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

	/**
	 * What to put right in each field.
	 * @return the first sentence on each, in the order of the form
	 */
	public Map<String, String> byField() {
		Map<String, String> byField = new LinkedHashMap<>();
		this.complaints.forEach((complaint) -> byField.putIfAbsent(complaint.field(), complaint.sentence()));
		return byField;
	}

}
