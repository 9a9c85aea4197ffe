package org.gravamen.council;

/**
 * A version of the council's rules, which is never changed.
 *
 * @param number from 1
 * @param rule what it says
 */
public record RuleVersion(int number, CouncilRule rule) {
}
