package org.gravamen.web;

/**
 * One line of the main navigation.
 *
 * @param label what the reader sees
 * @param href where it leads, within the application
 * @param current whether the page now open belongs to it
 */
public record NavigationEntry(String label, String href, boolean current) {
}
