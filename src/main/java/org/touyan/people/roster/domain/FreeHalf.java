package org.touyan.people.roster.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.springframework.data.relational.core.mapping.Table;

/**
 * A half day of the week that is usually free.
 *
 * @param weekday 1 is Monday
 */
@Table(schema = "roster", name = "free_half")
public record FreeHalf(int weekday, Half half) {

    public FreeHalf {
        DayOfWeek.of(weekday);
    }

    /** Reads {@code 3-PM}, as the grid writes it. */
    public static FreeHalf parse(String text) {
        return new FreeHalf(Integer.parseInt(text.substring(0, 1)), Half.valueOf(text.substring(2)));
    }

    public boolean on(LocalDate day) {
        return day.getDayOfWeek().getValue() == weekday;
    }

    @Override
    public String toString() {
        return weekday + "-" + half;
    }
}
