package org.touyan.service.visit.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.service.matching.HalfDay;

import static org.assertj.core.api.Assertions.assertThat;

/** From when until when a visit of some length is. */
class LengthTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({"1, AM, 09:00, 10:00", "3, AM, 09:00, 12:00", "4, AM, 08:00, 12:00", "2, PM, 14:00, 16:00", "4, PM, 14:00, 18:00",
            "0, AM, 08:00, 12:00", "0, PM, 13:00, 18:00"})
    void aHalfDayHasItsUsualHourAndALongVisitEndsWithIt(int hours, HalfDay.Half half, LocalTime from, LocalTime to) {
        assertThat(new Length(hours).in(DAY, half)).isEqualTo(window(from, to));
    }

    @ParameterizedTest
    @CsvSource({"1, 14:30, 14:30, 15:30", "4, 10:00, 10:00, 14:00", "0, 10:00, 08:00, 12:00", "0, 12:30, 13:00, 18:00"})
    void aTimeOfOnesOwnIsKeptUnlessItIsTheWholeHalfDay(int hours, LocalTime typed, LocalTime from, LocalTime to) {
        assertThat(new Length(hours).from(DAY, typed)).isEqualTo(window(from, to));
    }

    @ParameterizedTest
    @CsvSource({"13:00, 18:00, 0", "09:00, 11:00, 2", "10:00, 14:00, 4"})
    void anAgreedVisitKnowsItsLength(LocalTime from, LocalTime to, int hours) {
        assertThat(Length.of(window(from, to))).isEqualTo(new Length(hours));
    }

    private static TimeWindow window(LocalTime from, LocalTime to) {
        return new TimeWindow(at(from), at(to));
    }

    private static Instant at(LocalTime time) {
        return Beijing.at(DAY.atTime(time));
    }
}
