package org.gravamen.forms;

import java.util.Set;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormContractTests {

	@Test
	void theSampleAndItsRecordAgree() {
		assertThat(FormContract.disagreements(SampleForms.schema(), LendBook.class)).isEmpty();
	}

	@Test
	void everyDisagreementIsNamed() {
		assertThat(FormContract.disagreements(SampleForms.schema(), Contrary.class)).containsExactly(
				"lend-book.wish and Contrary: it must be answered, so write @NotNull.",
				"lend-book.wish and Contrary: options and the constants of Wish differ: [borrow, read-here] in the form, [borrow, steal] in the record.",
				"lend-book.purpose and Contrary: @NotBlank stands where the form does not always ask for an answer.",
				"lend-book.purpose and Contrary: maxLength and @Size(max) differ: 2000 in the form, 20 in the record.",
				"lend-book.purpose and Contrary: minLength and @Size(min) differ: 5 in the form, 0 in the record.",
				"lend-book.weeks and Contrary: a number that may be missing is an Integer or a Long.",
				"lend-book.weeks and Contrary: min and @Min differ: 1 in the form, 2 in the record.",
				"lend-book.weeks and Contrary: max and @Max differ: 8 in the form, none in the record.",
				"lend-book.fineSettled and Contrary: @AssertTrue stands where the form does not always ask for an answer.",
				"lend-book.shelfMark and Contrary: it must be answered, so write @NotBlank.",
				"lend-book.shelfMark and Contrary: @NotNull stands where the form asks for @NotBlank.",
				"lend-book.shelfMark and Contrary: maxLength and @Size(max) differ: 12 in the form, 2147483647 in the record.",
				"lend-book.shelfMark and Contrary: pattern and @Pattern differ: ^[A-Z]{2}-[0-9]+$ in the form, none in the record.",
				"lend-book.volumes and Contrary: options that the server gives are no enum.",
				"lend-book asks “language”, which Contrary has no component for.",
				"lend-book.careDeclared and Contrary: a checkbox is a boolean.",
				"lend-book.careDeclared and Contrary: it must be answered, so write @AssertTrue.",
				"Contrary has the component “signedBy”, which lend-book does not ask.",
				"lend-book asks some questions only sometimes, so Contrary needs a constraint on the type that says when they must be answered.");
	}

	record Contrary(Wish wish, @NotBlank @Size(max = 20) String purpose, @Min(2) int weeks,
			@AssertTrue boolean fineSettled, @NotNull String shelfMark, @NotEmpty Set<Wish> volumes,
			Boolean careDeclared, String signedBy) {

		enum Wish {

			BORROW, STEAL

		}

	}

}
