package org.touyan.people.studio.desk;

import java.util.List;
import java.util.stream.Stream;

import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Tab;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.StudioState;

/**
 * What stands above each page of a studio.
 *
 * @param mine whether its leader reads it on his phone
 */
public record Head(StudioId id, String name, StudioState state, boolean mine) {

    public String base() {
        return (mine ? "/me/studio/" : "/desk/studios/") + id;
    }

    /** Whether it is still worked in. */
    boolean open() {
        return switch (state) {
            case REFUSED, WITHDRAWN, REVOKED, DISSOLVED -> false;
            case APPLIED, RETURNED, ENDORSED, MATERIAL, VISITED, JUDGED, POSTED, NAMED, REPORTED, RECTIFYING, RECONFIRMED,
                    LEADERLESS ->
                true;
        };
    }

    public String up() {
        return mine ? "/me/studio" : "/desk/studios";
    }

    public String tag() {
        return switch (state) {
            case APPLIED, ENDORSED, MATERIAL, VISITED, JUDGED, POSTED, REPORTED -> "new";
            case NAMED, RECONFIRMED -> "ok";
            case RETURNED, RECTIFYING, LEADERLESS -> "warn";
            case REFUSED, WITHDRAWN, REVOKED, DISSOLVED -> "";
        };
    }

    public List<Tab> tabs(Ui ui, String current) {
        return Stream.of("", "/work", "/outputs", "/money")
                .map(tab -> new Tab(ui.t("studio.tab." + (tab.isEmpty() ? "overview" : tab.substring(1))), base() + tab, 0,
                        tab.equals(current), false))
                .toList();
    }
}
