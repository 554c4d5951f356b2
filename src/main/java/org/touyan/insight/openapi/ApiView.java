package org.touyan.insight.openapi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.insight.impact.domain.Words;

/** What the answers look like: the schemas of the document, as records. */
final class ApiView {

    private ApiView() {}

    /** One page of a list. */
    record Paged<T>(int page, int size, long total, List<T> items) {}

    record Both(String zh, String en) {

        static Both of(Words words) {
            return new Both(words.chinese(), words.english());
        }
    }

    record Days(LocalDate first, LocalDate last) {}

    /**
     * A figure.
     *
     * @param value    null when it is withheld, or says nothing without cases
     * @param withheld because it is too small
     * @param cases    of how many rows it was made; null when it is withheld
     */
    record Figure(String id, String code, Both name, Both unit, @Nullable BigDecimal value, boolean withheld,
            @Nullable Long cases, Days period, Instant asOf, String source) {}

    /** A figure with all that makes it one. */
    record Defined(Figure figure, Both formula, Both countedOnce, String measure, String span, Both owner, Both source,
            List<Dimension> dimensions) {}

    record Dimension(String name, List<Part> parts) {}

    record Part(String tag, @Nullable BigDecimal value, boolean withheld) {}

    /** A monthly list that was published. */
    record Monthly(String month, Instant publishedAt, String source, List<Line> lines) {}

    record Line(String id, String title, String subject, String kind, String form, List<String> audiences, int minutes,
            boolean withdrawn) {}

    /** A paper, as anybody may know it. */
    record Paper(String code, String number, String title, String state, List<Fact> facts, Instant issuedAt,
            @Nullable LocalDate validUntil, @Nullable Instant endedAt, String reason, String replacedBy) {}

    record Fact(String name, String value) {}

    /** RFC 9457. */
    record Problem(String type, String title, int status, String detail) {}
}
