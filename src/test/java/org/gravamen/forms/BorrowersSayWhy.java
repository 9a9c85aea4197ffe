package org.gravamen.forms;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/**
 * A rule that spans two answers, as the modules write them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BorrowersSayWhy.Rule.class)
@interface BorrowersSayWhy {

	String message() default "Say why you need the book at home.";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/**
	 * Names the field that it concerns.
	 */
	final class Rule implements ConstraintValidator<BorrowersSayWhy, LendBook> {

		@Override
		public boolean isValid(LendBook wish, ConstraintValidatorContext context) {
			if (wish.wish() != LendBook.Wish.BORROW || wish.purpose() != null) {
				return true;
			}
			context.disableDefaultConstraintViolation();
			context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
				.addPropertyNode("purpose")
				.addConstraintViolation();
			return false;
		}

	}

}
