package org.gravamen.record;

import java.util.List;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The record of one submission as a chain: how it is checked, from the table and from an
 * export alike.
 *
 * @param submission whose, as the entries name it
 * @param length how many entries the head counts
 * @param lastHash the hash that the head names
 * @param leaves the entries, in the order they were found
 */
record Chain(String submission, long length, String lastHash, List<Leaf> leaves) {

	Chain {
		leaves = List.copyOf(leaves);
	}

	Verdict check() {
		String previous = Leaf.NOTHING_BEFORE;
		for (int index = 0; index < this.leaves.size(); index++) {
			Optional<String> fault = fault(this.leaves.get(index), index + 1L, previous);
			if (fault.isPresent()) {
				return new Verdict.Altered(index + 1L, fault.get());
			}
			previous = this.leaves.get(index).hash();
		}
		return checkEnd(previous);
	}

	private Verdict checkEnd(String last) {
		long found = this.leaves.size();
		if (found < this.length) {
			return new Verdict.Altered(found + 1, "Entry " + (found + 1) + " is missing.");
		}
		if (found > this.length) {
			return new Verdict.Altered(this.length + 1, "Entry " + (this.length + 1) + " was added afterwards.");
		}
		if (!last.equals(this.lastHash)) {
			return new Verdict.Altered(Math.max(found, 1), "Entry " + found + " is not the last that was written.");
		}
		return new Verdict.Unbroken(found);
	}

	private Optional<String> fault(Leaf leaf, long number, String previous) {
		try {
			return fault(leaf, leaf.fields(), number, previous);
		}
		catch (JacksonException | IllegalArgumentException ex) {
			return Optional.of("Entry " + number + " cannot be read.");
		}
	}

	private Optional<String> fault(Leaf leaf, JsonNode fields, long number, String previous) {
		if (!leaf.hash().equals(Leaf.hash(leaf.bytes())) || !leaf.bytes().equals(Leaf.canonical(leaf.bytes()))) {
			return Optional.of("Entry " + number + " was altered.");
		}
		if (fields.path("number").asLong(-1) != number) {
			return Optional.of("Where entry " + number + " belongs there is another.");
		}
		if (!fields.path("previous").asString("").equals(previous)) {
			return Optional.of("Entry " + number + " does not follow the entry before it.");
		}
		if (!fields.path("submission").asString("").equals(this.submission)) {
			return Optional.of("Entry " + number + " belongs to another submission.");
		}
		if (leaf.salt().equals(Leaf.LOST)) {
			return Optional.of("The reason of entry " + number + " was altered or moved: it does not open.");
		}
		if (!fields.path("why").asString("").equals(Leaf.commitment(leaf.why(), leaf.salt()))
				|| (leaf.salt().isEmpty() && !leaf.why().isEmpty())) {
			return Optional.of("The reason of entry " + number + " was altered.");
		}
		return Optional.empty();
	}

}
