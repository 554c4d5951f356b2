package org.touyan.people.roster.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who is on duty in a week.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday, List<Day> days) {

    /** One day, morning and afternoon. */
    public record Day(LocalDate day, List<Sitting> morning, List<Sitting> afternoon) {}

    /**
     * Somebody on duty.
     *
     * @param dutyId by which staff take him off; null on public pages
     * @param slug   of the public page; empty without one
     * @param name   empty when it is not shown
     */
    public record Sitting(@Nullable DutyId dutyId, String slug, String name) {}

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate before() {
        return monday.minusWeeks(1);
    }

    public LocalDate after() {
        return monday.plusWeeks(1);
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }
}
