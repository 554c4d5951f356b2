package org.touyan.foundation.notification.domain;

import java.time.LocalDateTime;
import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.foundation.shared.Beijing;

import static org.assertj.core.api.Assertions.assertThat;

class QuietHoursTests {

    @ParameterizedTest
    @CsvSource({"20:00, 08:00, 19:59, false", "20:00, 08:00, 20:00, true", "20:00, 08:00, 00:00, true",
            "20:00, 08:00, 07:59, true", "20:00, 08:00, 08:00, false", "12:00, 14:00, 13:00, true",
            "12:00, 14:00, 14:00, false", "08:00, 08:00, 08:00, false"})
    void peopleAreLeftInPeaceBetweenTheEnds(LocalTime from, LocalTime to, LocalTime time, boolean quiet) {
        var moment = Beijing.at(LocalDateTime.of(2026, 11, 24, time.getHour(), time.getMinute()));
        assertThat(new QuietHours(from, to).at(moment)).isEqualTo(quiet);
    }
}
