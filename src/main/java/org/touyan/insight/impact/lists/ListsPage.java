package org.touyan.insight.impact.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;

/**
 * The lists of twelve months, the newest first.
 *
 * @param missing how many of these months have no list that is out, though its day has come
 */
public record ListsPage(List<Month> months, int missing, Instant asOf) implements Page {

    static final List<String> AUDIENCES = List.of("ENTERPRISE", "SCHOOL", "COMMUNITY", "FARMER");
    static final List<String> PURPOSES = List.of("ENTERPRISE_GROWTH", "SHARED_PROSPERITY", "BUSINESS_CLIMATE", "INNOVATION",
            "INDUSTRY", "RURAL");

    /** How a month stands: 按时, 晚了, 缺, 还没到日子. */
    public enum Standing {
        ON_TIME, LATE, MISSING, NOT_YET
    }

    /**
     * One month.
     *
     * @param published null while its list is not out
     * @param daysLate  after its day
     * @param lines     that stand on it
     * @param tagged    of these, with this audience or this purpose
     */
    public record Month(YearMonth month, Standing standing, @Nullable LocalDate published, long daysLate, int lines,
            Map<String, Integer> tagged) {

        public int with(String tag) {
            return tagged.getOrDefault(tag, 0);
        }

        /** The lines behind a number. */
        public String door() {
            return "/figures/list-lines?period=" + month;
        }

        public String words(Ui ui) {
            return ui.t("impact.lists.standing." + standing, daysLate);
        }
    }

    public List<String> audiences() {
        return AUDIENCES;
    }

    public List<String> purposes() {
        return PURPOSES;
    }

    public int lines() {
        return months.stream().mapToInt(Month::lines).sum();
    }

    public int with(String tag) {
        return months.stream().mapToInt(month -> month.with(tag)).sum();
    }
}
