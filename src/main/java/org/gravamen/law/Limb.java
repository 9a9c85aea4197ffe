package org.gravamen.law;

/**
 * One of the ways of being involved.
 *
 * @param key names it within its test
 * @param title in words
 * @param status whether it rests on who the target is (owned, acting for, associated)
 * rather than on what the target did
 * @param source where it can be checked
 * @param verified whether it was
 */
public record Limb(String key, String title, boolean status, String source, boolean verified) implements Provision {
}
