package org.touyan.foundation.web.ui;

/**
 * A honour as a seal: two to four characters, a bar where the line breaks, and always the full title beside it.
 *
 * @param level 1 national, 2 province, 3 city, 4 county
 */
public record Seal(String text, int level) {}
