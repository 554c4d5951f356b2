package org.touyan.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.foundation.shared.Beijing;

import static org.assertj.core.api.Assertions.assertThat;

/** Which list the demo world has out, at any hour. */
class MenusTests {

    @ParameterizedTest
    @CsvSource({"2026-11-01,00:00,2026-11", "2026-11-30,12:00,2026-11", "2026-11-30,17:59,2026-11", "2026-11-30,18:01,2026-12",
            "2026-11-30,23:59,2026-12", "2026-12-01,00:01,2026-12", "2026-12-31,20:45,2027-01", "2028-02-29,21:00,2028-03"})
    void onTheLastEveningOfAMonthItIsTheNextOne(LocalDate day, LocalTime time, YearMonth out) {
        assertThat(Menus.newest(Beijing.at(day.atTime(time)))).isEqualTo(out);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-15,09:00,0", "2026-11-30,17:59,0", "2026-11-30,18:01,6", "2026-11-30,23:59,6", "2026-12-01,00:01,0",
            "2026-12-01,09:59,0"})
    void nothingIsToldOfWhatIsToComeButOnThatEvening(LocalDate day, LocalTime time, int hours) {
        Instant now = Beijing.at(day.atTime(time));
        assertThat(Menus.latest(now)).isEqualTo(now.plus(Duration.ofHours(hours)));
    }
}
