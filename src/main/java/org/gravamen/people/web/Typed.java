package org.gravamen.people.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.gravamen.people.NewPerson;

import org.springframework.stereotype.Component;

/**
 * What is wrong with a person as typed: a sentence for each field.
 */
@Component
class Typed {

	private final Validator validator;

	Typed(Validator validator) {
		this.validator = validator;
	}

	Map<String, String> faults(NewPerson who, String again) {
		Map<String, String> faults = faults(who);
		if (!faults.containsKey("password") && !who.password().equals(again)) {
			faults.put("again", "The two passwords are not the same. Type them again.");
		}
		return faults;
	}

	Map<String, String> faults(Object typed) {
		Map<String, String> faults = new LinkedHashMap<>();
		this.validator.validate(typed)
			.stream()
			.sorted(Comparator.comparing((fault) -> fault.getPropertyPath() + fault.getMessage()))
			.forEach((ConstraintViolation<Object> fault) -> faults.putIfAbsent(fault.getPropertyPath().toString(),
					fault.getMessage()));
		return faults;
	}

}
