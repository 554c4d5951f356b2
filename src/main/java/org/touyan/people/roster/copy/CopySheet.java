package org.touyan.people.roster.copy;

import java.time.Instant;
import java.util.List;

import org.touyan.foundation.web.Page;

/**
 * Everything held about a person, in words.
 *
 * @param at when it was taken
 */
public record CopySheet(String name, String rosterNo, Instant at, List<Section> sections) implements Page {

    /** One list of entries, in the reader's language. */
    public record Section(String title, List<String> columns, List<List<String>> rows) {}
}
