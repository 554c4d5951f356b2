package org.touyan.foundation.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTests {

    private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");

    private final Texts texts = new Texts(new MockEnvironment());
    private final Dates chinese = new Dates(texts, Display.CHINESE, Clock.fixed(NOW, ZoneOffset.UTC));
    private final Dates english = new Dates(texts, Display.ENGLISH, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aDayIsSaidAsPeopleSayIt() {
        assertThat(chinese.dayTime(Instant.parse("2026-11-25T06:00:00Z"))).isEqualTo("11月25日(周三)下午 2:00");
        assertThat(english.dayTime(Instant.parse("2026-11-25T06:00:00Z"))).isEqualTo("Wed 25 Nov, 2:00 pm");
    }

    @Test
    void anotherYearIsNamed() {
        assertThat(chinese.day(LocalDate.of(2025, 1, 2))).isEqualTo("2025年1月2日(周四)");
        assertThat(english.day(LocalDate.of(2025, 1, 2))).isEqualTo("Thu 2 Jan 2025");
    }

    @Test
    void theDayBeginsInBeijing() {
        assertThat(chinese.isoDay(Instant.parse("2026-11-24T16:30:00Z"))).isEqualTo("2026-11-25");
        assertThat(chinese.isoTime(Instant.parse("2026-11-24T16:30:00Z"))).isEqualTo("00:30");
    }

    @Test
    void theHourHasItsPartOfTheDay() {
        assertThat(chinese.time(LocalTime.of(0, 5))).isEqualTo("凌晨 12:05");
        assertThat(chinese.time(LocalTime.of(8, 30))).isEqualTo("上午 8:30");
        assertThat(chinese.time(LocalTime.NOON)).isEqualTo("下午 12:00");
        assertThat(chinese.time(LocalTime.of(19, 0))).isEqualTo("晚上 7:00");
    }

    @Test
    void timeLeftAndTimeOverAreWords() {
        assertThat(chinese.left(Duration.ofHours(3))).isEqualTo("还剩 3 小时");
        assertThat(chinese.left(Duration.ofHours(-2))).isEqualTo("已超 2 小时");
        assertThat(chinese.left(Duration.ofDays(4))).isEqualTo("还剩 4 天");
        assertThat(english.left(Duration.ofHours(1))).isEqualTo("1 hour left");
        assertThat(english.left(Duration.ofMinutes(-30))).isEqualTo("30 minutes late");
    }

    @Test
    void theRecentPastIsNear() {
        assertThat(chinese.ago(NOW.minusSeconds(10))).isEqualTo("刚刚");
        assertThat(chinese.ago(NOW.minusSeconds(3 * 3600))).isEqualTo("3 小时前");
        assertThat(chinese.ago(NOW.minus(Duration.ofDays(30)))).isEqualTo("10月25日(周日)");
    }

    @Test
    void aMonthIsNamed() {
        assertThat(chinese.month(YearMonth.of(2026, 11))).isEqualTo("2026年11月");
        assertThat(english.month(YearMonth.of(2026, 11))).isEqualTo("November 2026");
    }
}
