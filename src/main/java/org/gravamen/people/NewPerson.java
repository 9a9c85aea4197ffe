package org.gravamen.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Somebody as they are taken in.
 *
 * @param name the full name, as they sign it
 * @param signInName what they type to sign in
 * @param email where notices go
 * @param password at least twelve characters (NIST SP 800-63B asks for length, not for
 * signs)
 */
public record NewPerson(@NotBlank(message = "Write the full name.") @Size(max = 200) String name,
		@NotBlank(message = "Write a name to sign in with.") @Pattern(regexp = "[\\p{L}\\p{N}._-]{2,100}",
				message = "A sign-in name has letters, digits, dots and dashes only.") String signInName,
		@NotBlank(message = "Write an e-mail address.") @Email(message = "Write one whole e-mail address.") @Size(
				max = 254) String email,
		@NotBlank(message = "Write a password.") @Size(min = 12, max = 200,
				message = "Choose a password of twelve characters or more.") String password) {

	@Override
	public String toString() {
		return "NewPerson";
	}

}
