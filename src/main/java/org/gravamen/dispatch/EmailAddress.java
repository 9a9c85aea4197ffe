package org.gravamen.dispatch;

import java.util.regex.Pattern;

import org.gravamen.vocabulary.Refusal;

/**
 * An address that one letter may go to: one mailbox, plainly written. Narrower than RFC
 * 5321 on purpose: what the standard allows and people never use is what attacks use.
 *
 * @param value for example "sanctions@example.org"
 */
public record EmailAddress(String value) {

	// RFC 5321 §4.5.3.1.3: a path has at most 256 octets, two of them its angle brackets
	private static final int LONGEST = 254;

	private static final int LONGEST_LOCAL_PART = 64;

	private static final Pattern LOCAL_PART = Pattern
		.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

	private static final Pattern DOMAIN = Pattern
		.compile("([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

	public EmailAddress {
		refuseWhen(value.chars().anyMatch(Character::isISOControl),
				"An e-mail address has no line breaks or other control characters. Type it again.");
		refuseWhen(value.length() > LONGEST, "An e-mail address has at most 254 characters. Check this one.");
		refuseWhen(value.indexOf(',') >= 0 || value.indexOf(';') >= 0,
				"Give one e-mail address. Add each further recipient on their own.");
		refuseWhen(value.indexOf('"') >= 0, "An e-mail address has no quotation marks here. Type it without them.");
		int at = value.lastIndexOf('@');
		refuseWhen(at < 1, "An e-mail address looks like name@example.org. Check this one.");
		checkDomain(value.substring(at + 1));
		checkLocalPart(value.substring(0, at));
	}

	/**
	 * Reads an address as typed.
	 * @param typed spaces around it are dropped
	 * @return the address
	 * @throws Refusal ADDRESS_INVALID, with a sentence that says what is wrong
	 */
	public static EmailAddress of(String typed) {
		return new EmailAddress(typed.replaceAll("^ +| +$", ""));
	}

	private static void checkDomain(String domain) {
		refuseWhen(domain.chars().anyMatch((letter) -> letter > '~'),
				"The part after the @ has a letter outside a to z, which could pass for another address. "
						+ "Give the address in its plain form.");
		refuseWhen(!DOMAIN.matcher(domain).matches(),
				"The part after the @ is not a domain such as example.org. Check the address.");
	}

	private static void checkLocalPart(String localPart) {
		refuseWhen(localPart.length() > LONGEST_LOCAL_PART,
				"The part before the @ has at most 64 characters. Check the address.");
		refuseWhen(!LOCAL_PART.matcher(localPart).matches(),
				"The part before the @ has a character that no mail can be sent to. Check the address.");
	}

	private static void refuseWhen(boolean wrong, String sentence) {
		if (wrong) {
			throw new Refusal(Refusal.Reason.ADDRESS_INVALID, sentence);
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
