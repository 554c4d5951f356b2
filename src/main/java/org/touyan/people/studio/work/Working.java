package org.touyan.people.studio.work;

import org.touyan.foundation.shared.Conflict;
import org.touyan.people.studio.domain.Studio;

/** What has ended, or was never named, is not worked in. */
public final class Working {

    private Working() {}

    /** @throws Conflict when the studio has ended */
    public static Studio open(Studio studio) {
        return switch (studio.state()) {
            case REVOKED, DISSOLVED, REFUSED, WITHDRAWN -> throw new Conflict("studio.ended");
            case APPLIED, RETURNED, ENDORSED, MATERIAL, VISITED, JUDGED, POSTED, NAMED, REPORTED, RECTIFYING, RECONFIRMED,
                    LEADERLESS ->
                studio;
        };
    }
}
