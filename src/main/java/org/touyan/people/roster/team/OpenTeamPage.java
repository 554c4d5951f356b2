package org.touyan.people.roster.team;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Seal;

/**
 * One team, for everybody.
 *
 * @param faces those who have agreed to a public profile
 * @param more  how many more there are, without names
 */
public record OpenTeamPage(String slug, String name, TeamKind kind, String unit, String purpose, List<String> trades,
        List<Face> faces,
        int more, List<Part> parts) implements Page {

    /** One of them. */
    public record Face(String slug, String name, boolean lead, String honour, @Nullable Seal seal, String headline) {

        public String initial() {
            return name.substring(0, name.offsetByCodePoints(0, 1));
        }
    }

    /** A team that is part of this one. */
    public record Part(String slug, String name, int size) {}
}
