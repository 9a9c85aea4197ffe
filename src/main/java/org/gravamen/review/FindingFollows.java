package org.gravamen.review;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/**
 * Evidence is accepted when consent holds and nobody is at risk, and with reasons where
 * another check fails; it is returned with what must be put right.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FindingFollows.Rule.class)
@interface FindingFollows {

	String message() default "";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/**
	 * Names the field that it concerns.
	 */
	final class Rule implements ConstraintValidator<FindingFollows, ReviewEvidence> {

		@Override
		public boolean isValid(ReviewEvidence answers, ConstraintValidatorContext context) {
			context.disableDefaultConstraintViolation();
			if (answers.finding() != null && answers.finding().accepts() && !mayBeAccepted(answers, context)) {
				return false;
			}
			if (answers.finding() == Finding.RETURN && answers.codes().isEmpty()) {
				return complain(context, "returnCodes", "Choose what must be put right.");
			}
			if (answers.finding() == Finding.ACCEPT_WITH_CONDITIONS && answers.conditionsGiven().isEmpty()) {
				return complain(context, "conditions", "Say what the conditions are.");
			}
			return true;
		}

		private static boolean mayBeAccepted(ReviewEvidence answers, ConstraintValidatorContext context) {
			if (!answers.checks().absoluteHold()) {
				return complain(context, "finding", EvidenceReview.ABSOLUTE);
			}
			return answers.checks().allHold() || !answers.departureGiven().isEmpty() || complain(context, "departure",
					"You accept the evidence although a check fails. Say why you depart from that, or return it.");
		}

		private static boolean complain(ConstraintValidatorContext context, String field, String sentence) {
			context.buildConstraintViolationWithTemplate(sentence).addPropertyNode(field).addConstraintViolation();
			return false;
		}

	}

}
