package org.gravamen.council;

/**
 * What a member may advise, as the form offers it.
 */
public enum Advice {

	APPROVE, APPROVE_WITH_CHANGES, DISSENT, STAND_ASIDE

}
