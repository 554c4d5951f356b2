package org.touyan.insight.casefile.asker;

import java.time.Instant;
import java.util.List;

/**
 * A lecture, for whoever ordered it.
 *
 * @param heads how many are expected; as counted once it was held
 * @param state of the lecture
 */
public record LectureSheet(String title, String unitName, Instant fromAt, String place, int heads, String state,
        List<Team> teams) {

    /** @param lecturer who has said yes; empty as long as nobody has */
    public record Team(String name, String lecturer) {}
}
