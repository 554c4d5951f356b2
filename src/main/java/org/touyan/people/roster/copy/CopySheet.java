package org.touyan.people.roster.copy;

import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.touyan.foundation.storage.StoredFile;
import org.touyan.foundation.web.Page;

/**
 * Everything held about a person, in words.
 *
 * @param at       when it was taken
 * @param pictures his portrait, and the scans of his honours
 */
public record CopySheet(String name, String rosterNo, Instant at, List<Section> sections, List<Shown> pictures)
        implements
            Page {

    /** A picture, and what it is in the reader's language. */
    public record Shown(String title, StoredFile file) {

        public String base64() {
            return Base64.getEncoder().encodeToString(file.bytes());
        }
    }

    /** One list of entries, in the reader's language. */
    public record Section(String title, List<String> columns, List<List<String>> rows) {}
}
