package org.touyan.people.roster.wall;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.foundation.web.ui.Seal;

/** The people who have agreed to be shown: by level and year of their honour, then by strokes of the name. Never by how popular they are. */
public record WallPage(String q, List<Card> cards, Pager pager, long all) implements Page {

    /**
     * One of them.
     *
     * @param honour verbatim
     * @param note   one line about the craft, or the post; empty when neither is shown
     * @param craft  the first skill; empty when none is shown
     */
    public record Card(String slug, String name, @Nullable Seal seal, String honour, String note, String craft,
            boolean deceased, boolean portrayed) {

        public String initial() {
            return name.substring(0, name.offsetByCodePoints(0, 1));
        }
    }
}
