package org.touyan.people.studio.desk;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.StudioState;

/** The studios somebody leads or has led, on his phone. */
public record MyStudiosPage(List<Row> rows) implements Page {

    /** One of them. */
    public record Row(StudioId studioId, String name, StudioState state) {}

    /** One at a time. */
    public boolean mayApply() {
        return rows.stream().allMatch(r -> switch (r.state()) {
            case REFUSED, WITHDRAWN, REVOKED, DISSOLVED -> true;
            case APPLIED, RETURNED, ENDORSED, MATERIAL, VISITED, JUDGED, POSTED, NAMED, REPORTED, RECTIFYING, RECONFIRMED,
                    LEADERLESS ->
                false;
        });
    }
}
