package org.gravamen.forms;

import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The record of the sample form.
 */
@BorrowersSayWhy
record LendBook(@NotNull Wish wish, @Nullable @Size(min = 5, max = 2000) String purpose,
		@Nullable @Min(1) @Max(8) Integer weeks, boolean fineSettled,
		@NotBlank @Size(max = 12) @Pattern(regexp = "^[A-Z]{2}-[0-9]+$") String shelfMark,
		@NotEmpty List<String> volumes, @Nullable Language language,
		@AssertTrue(message = "Promise to take good care of the book.") boolean careDeclared) {

	enum Wish {

		BORROW, READ_HERE

	}

	enum Language {

		ENGLISH, OLD_NORSE

	}

}
