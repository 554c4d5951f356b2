package org.touyan.foundation.catalog;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;

import org.touyan.foundation.shared.Beijing;

/**
 * The calendar of offices: weekdays, less public holidays, plus the weekends worked in exchange (调休). Office hours are
 * 8:30 to 17:30; a clock that starts outside them starts at the next opening.
 */
public final class WorkingDays {

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);

    private final Map<LocalDate, Boolean> exceptions;

    /** @param exceptions days that are not what their weekday says: true for a worked weekend, false for a holiday */
    public WorkingDays(Map<LocalDate, Boolean> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
    }

    public boolean isWorkingDay(LocalDate day) {
        return exceptions.getOrDefault(day, isWeekday(day));
    }

    /** Whether the holidays of this year are known; before they are announced, only weekends count as free. */
    public boolean announced(int year) {
        return exceptions.keySet().stream().anyMatch(day -> day.getYear() == year);
    }

    /** The day that lies so many working days after this one; with 0, this day or the next working day. */
    public LocalDate plus(LocalDate day, int workdays) {
        if (workdays < 0) {
            throw new IllegalArgumentException("%d working days (expected: 0 or more)".formatted(workdays));
        }
        LocalDate at = day;
        for (int left = workdays; left > 0; left--) {
            at = nextWorkingDay(at.plusDays(1));
        }
        return nextWorkingDay(at);
    }

    /**
     * When an answer is due that must come within so many working days. A call on Friday at 16:00 with one day is due on
     * Monday at 16:00; a call on Saturday is due when Monday closes.
     */
    public Instant plus(Instant moment, int workdays) {
        LocalDateTime start = Beijing.time(moment);
        if (duringOfficeHours(start)) {
            return at(plus(start.toLocalDate(), workdays), start.toLocalTime());
        }
        LocalDate opens = nextOpening(start);
        return workdays == 0 ? at(opens, OPENS) : at(plus(opens, workdays - 1), CLOSES);
    }

    /** Working days after {@code from}, up to and including {@code to}; 0 when {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        return Math.toIntExact(from.datesUntil(to.isAfter(from) ? to.plusDays(1) : from).filter(day -> day.isAfter(from))
                .filter(this::isWorkingDay)
                .count());
    }

    /** Whether somebody sits in the office at this moment. */
    public boolean open(Instant moment) {
        return duringOfficeHours(Beijing.time(moment));
    }

    private boolean duringOfficeHours(LocalDateTime time) {
        LocalTime clock = time.toLocalTime();
        return isWorkingDay(time.toLocalDate()) && !clock.isBefore(OPENS) && clock.isBefore(CLOSES);
    }

    private LocalDate nextOpening(LocalDateTime time) {
        boolean today = time.toLocalTime().isBefore(OPENS);
        return nextWorkingDay(today ? time.toLocalDate() : time.toLocalDate().plusDays(1));
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        LocalDate at = day;
        while (!isWorkingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return Beijing.at(day.atTime(time));
    }
}
