package org.gravamen.signature;

import java.time.Instant;
import java.util.Optional;

import org.gravamen.people.People;
import org.gravamen.vocabulary.Fingerprint;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the house says of a file to anybody who has it and takes it for one of its
 * letters. Only the fingerprint is looked up: nobody outside makes the house open a file,
 * and who does not hold the very bytes learns nothing.
 */
@Service
public class LetterCheck {

	private final SignedLetters letters;

	private final People people;

	LetterCheck(SignedLetters letters, People people) {
		this.letters = letters;
		this.people = people;
	}

	/**
	 * Finds the letter of which a file is a copy, to the byte.
	 * @param file the fingerprint of the file
	 * @return by whom it was signed and when; empty when the house signed no such file
	 */
	@Transactional(readOnly = true)
	public Optional<Genuine> find(Fingerprint file) {
		return this.letters.of(file)
			.map((letter) -> new Genuine(this.people.get(letter.signer()).name(), letter.signedAt(),
					!this.letters.lapsed(letter)));
	}

	/**
	 * A letter that the house signed.
	 *
	 * @param signatory who signed
	 * @param at when
	 * @param stands whether the signature still counts
	 */
	public record Genuine(String signatory, Instant at, boolean stands) {
	}

}
