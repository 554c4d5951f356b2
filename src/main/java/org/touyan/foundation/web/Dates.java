package org.touyan.foundation.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.touyan.foundation.shared.Beijing;

/** Days and hours as people here say them. The patterns stand in the bundles. */
final class Dates {

    private static final DateTimeFormatter ISO_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final LocalTime MORNING = LocalTime.of(5, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Texts texts;
    private final Locale locale;
    private final Clock clock;

    Dates(Texts texts, Locale locale, Clock clock) {
        this.texts = texts;
        this.locale = locale;
        this.clock = clock;
    }

    ZonedDateTime now() {
        return clock.instant().atZone(Beijing.ZONE);
    }

    String day(Instant moment) {
        return day(Beijing.day(moment));
    }

    String day(LocalDate day) {
        boolean thisYear = day.getYear() == now().getYear();
        return pattern(thisYear ? "web.date.day" : "web.date.day-year").format(day);
    }

    String dayTime(Instant moment) {
        LocalDateTime time = Beijing.time(moment);
        return texts.say(locale, "web.date.day-time", day(time.toLocalDate()), time(time.toLocalTime()));
    }

    String time(LocalTime time) {
        String part = time.isBefore(MORNING)
                ? "web.date.night"
                : time.isBefore(LocalTime.NOON)
                        ? "web.date.morning"
                        : time.isBefore(EVENING) ? "web.date.afternoon" : "web.date.evening";
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return texts.say(locale, part, "%d:%02d".formatted(hour, time.getMinute()));
    }

    String month(YearMonth month) {
        return pattern("web.date.month").format(month);
    }

    String isoDay(Instant moment) {
        return Beijing.day(moment).toString();
    }

    String isoTime(Instant moment) {
        return ISO_TIME.format(Beijing.time(moment));
    }

    String ago(Instant moment) {
        Duration since = Duration.between(moment, clock.instant());
        if (since.compareTo(Duration.ofMinutes(1)) < 0) {
            return texts.say(locale, "web.date.now");
        }
        return since.toDays() >= 7 ? day(moment) : texts.say(locale, "web.date.ago", length(since));
    }

    String left(Duration duration) {
        return duration.isNegative()
                ? texts.say(locale, "web.date.over", length(duration.negated()))
                : texts.say(locale, "web.date.left", length(duration));
    }

    private String length(Duration duration) {
        if (duration.toHours() >= 48) {
            return texts.say(locale, "web.date.days", duration.toDays());
        }
        return duration.toMinutes() >= 60
                ? texts.say(locale, "web.date.hours", duration.toHours())
                : texts.say(locale, "web.date.minutes", Math.max(1, duration.toMinutes()));
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(texts.raw(locale, key), locale);
    }
}
