package org.gravamen.organisation;

/**
 * A place on the web, by the words that the letterhead prints for it.
 *
 * @param words the printed words
 * @param address where they lead, beginning with <code>https://</code>
 */
public record WebAddress(String words, String address) {

	public WebAddress {
		if (!address.startsWith("https://")) {
			throw new IllegalArgumentException("The web address %s does not begin with https://.".formatted(address));
		}
	}

}
