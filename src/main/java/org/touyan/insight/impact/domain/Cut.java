package org.touyan.insight.impact.domain;

/**
 * How a figure can be taken apart. A row may have several tags, so the parts may add up to more than the whole.
 *
 * @param name key of what the parts are, behind {@code impact.cut.}
 * @param tags SQL: an array of the codes of a row
 * @param text what stands before a code to make the key of its words
 */
public record Cut(String name, String tags, String text) {}
