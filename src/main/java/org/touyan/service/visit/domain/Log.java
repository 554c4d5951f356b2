package org.touyan.service.visit.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.service.visit.Heard;
import org.touyan.service.visit.Outcome;

/**
 * What happened, in the expert's words. One sentence is enough.
 *
 * @param minutes  time actually given on site
 * @param heads    people taught on the way, or null
 * @param heard    what the asker said on the spot, or null
 * @param logKeyer account that keyed it
 * @param logKey   the same log sent twice, after a lost connection, is one log
 */
@SuppressWarnings("ArrayRecordComponent") // A hash, compared in SQL only.
public record Log(int minutes, Outcome outcome, @Nullable Integer heads, @Nullable Heard heard, Instant loggedAt,
        @Nullable UUID logKeyer,
        byte[] logKey) {

    public Log {
        if (minutes < 1 || minutes > 24 * 60) {
            throw new IllegalArgumentException("%d minutes (expected: 1–1440)".formatted(minutes));
        }
    }
}
