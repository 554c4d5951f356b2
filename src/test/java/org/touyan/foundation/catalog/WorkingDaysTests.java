package org.touyan.foundation.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.foundation.shared.Beijing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkingDaysTests {

    private static final WorkingDays DAYS = new WorkingDays(holidaysOf2026());

    @ParameterizedTest
    @CsvSource({"2026-02-13, true", "2026-02-14, true", "2026-02-15, false", "2026-02-23, false", "2026-02-24, true",
            "2026-02-28, true", "2026-03-01, false", "2026-09-20, true", "2026-10-01, false", "2026-10-07, false",
            "2026-10-08, true", "2026-10-10, true", "2026-10-11, false", "2026-11-24, true", "2026-11-28, false"})
    void holidaysAndWorkedWeekendsOverrideTheWeek(LocalDate day, boolean working) {
        assertThat(DAYS.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
            // Over the spring festival: 14 and 28 February are Saturdays worked in exchange.
            "2026-02-13, 1, 2026-02-14", "2026-02-13, 2, 2026-02-24", "2026-02-14, 10, 2026-03-06",
            // Over the national day: 10 October is a Saturday worked in exchange.
            "2026-09-30, 1, 2026-10-08", "2026-09-30, 3, 2026-10-10", "2026-09-30, 4, 2026-10-12",
            "2026-10-01, 0, 2026-10-08", "2026-11-24, 10, 2026-12-08"})
    void daysAreCountedAcrossTheHolidays(LocalDate day, int workdays, LocalDate due) {
        assertThat(DAYS.plus(day, workdays)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
            // In office hours the time of day stays.
            "2026-11-27T16:00, 1, 2026-11-30T16:00", "2026-11-24T08:30, 1, 2026-11-25T08:30",
            // Outside them the clock starts with the next opening: one day is over when that day closes.
            "2026-11-27T20:00, 1, 2026-11-30T17:30", "2026-11-28T09:00, 1, 2026-11-30T17:30",
            "2026-11-24T07:00, 1, 2026-11-24T17:30",
            "2026-11-27T17:30, 2, 2026-12-01T17:30", "2026-11-28T09:00, 0, 2026-11-30T08:30",
            // Across holidays.
            "2026-09-30T10:00, 1, 2026-10-08T10:00", "2026-10-03T10:00, 1, 2026-10-08T17:30",
            "2026-02-14T15:00, 1, 2026-02-24T15:00"})
    void answersAreDueInOfficeTime(LocalDateTime asked, int workdays, LocalDateTime due) {
        Instant answer = DAYS.plus(Beijing.at(asked), workdays);
        assertThat(Beijing.time(answer)).isEqualTo(due);
    }

    @Test
    void aLaterCallIsNeverDueEarlier() {
        Instant start = Beijing.at(LocalDateTime.parse("2026-09-26T00:00"));
        Instant before = Instant.EPOCH;
        for (int halfHours = 0; halfHours < 48 * 20; halfHours++) {
            Instant due = DAYS.plus(start.plusSeconds(1800L * halfHours), 1);
            assertThat(due).isAfterOrEqualTo(before);
            before = due;
        }
    }

    @Test
    void workingDaysBetweenTwoDaysLeaveOutTheFirst() {
        assertThat(DAYS.between(LocalDate.parse("2026-09-30"), LocalDate.parse("2026-10-10"))).isEqualTo(3);
        assertThat(DAYS.between(LocalDate.parse("2026-10-10"), LocalDate.parse("2026-09-30"))).isZero();
    }

    @Test
    void aYearWithoutAnnouncedHolidaysHasWeekendsOnly() {
        assertThat(DAYS.announced(2026)).isTrue();
        assertThat(DAYS.announced(2027)).isFalse();
        assertThat(DAYS.isWorkingDay(LocalDate.parse("2027-10-01"))).isTrue();
    }

    @Test
    void countingBackwardsIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> DAYS.plus(LocalDate.parse("2026-11-24"), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<LocalDate, Boolean> holidaysOf2026() {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        LocalDate.parse("2026-02-15").datesUntil(LocalDate.parse("2026-02-24")).forEach(day -> exceptions.put(day, false));
        LocalDate.parse("2026-10-01").datesUntil(LocalDate.parse("2026-10-08")).forEach(day -> exceptions.put(day, false));
        for (String worked : new String[]{"2026-02-14", "2026-02-28", "2026-09-20", "2026-10-10"}) {
            exceptions.put(LocalDate.parse(worked), true);
        }
        return exceptions;
    }
}
