package org.gravamen.forms;

/**
 * A form that breaks a rule of the house, said so that its author finds the place.
 */
public class FormUnreadable extends RuntimeException {

	/**
	 * Refuses a form.
	 * @param file its name: "give-opinion.form"
	 * @param field the id or key of the component; "form" for the form itself
	 * @param rule which rule it breaks
	 */
	public FormUnreadable(String file, String field, String rule) {
		super(file + ", " + field + ": " + rule);
	}

}
