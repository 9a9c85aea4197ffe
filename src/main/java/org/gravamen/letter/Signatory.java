package org.gravamen.letter;

/**
 * Who signs a letter.
 *
 * @param name the full name
 * @param role for example "Director, Halden Justice Trust"
 */
public record Signatory(String name, String role) {

}
