package org.touyan.foundation.paper.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.paper.PaperNews;
import org.touyan.foundation.paper.PaperState;

/**
 * What everybody may know of a paper: nothing that is not on its open side.
 *
 * @param told where its matter stands today; null when that is nobody's business
 */
public record Shown(String code, String number, String title, String unionName, List<Line> facts, Instant issuedAt,
        @Nullable LocalDate validUntil,
        PaperState state, String reason, @Nullable Instant endedAt, String replacedBy,
        PaperNews.@Nullable Told told) {

    /** One thing it certifies. */
    public record Line(String name, String value) {}

    public String path() {
        return "/verify/" + code;
    }
}
