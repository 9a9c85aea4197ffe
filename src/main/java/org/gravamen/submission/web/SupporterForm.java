package org.gravamen.submission.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.gravamen.submission.Supporter;

/**
 * A supporter as its page sends it.
 *
 * @param name the full name
 * @param body house, party or organisation
 * @param mayBeNamed ticked, or not sent at all
 */
record SupporterForm(
		@NotBlank(message = "Write the name of the supporter.") @Size(max = 200,
				message = "Write the name in at most 200 characters.") @Nullable String name,
		@Size(max = 200,
				message = "Write the house, party or organisation in at most 200 characters.") @Nullable String body,
		@Nullable Boolean mayBeNamed) {

	static SupporterForm blank() {
		return new SupporterForm("", "", null);
	}

	Supporter supporter() {
		return new Supporter(UUID.randomUUID(), (this.name != null) ? this.name : "",
				(this.body != null) ? this.body : "", Boolean.TRUE.equals(this.mayBeNamed));
	}

}
