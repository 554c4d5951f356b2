package org.touyan.people.assessment.pyramid;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.people.assessment.Level;
import org.touyan.people.assessment.desk.AsOf;

/**
 * What is asked of the pyramid.
 *
 * @param before null for the end of the year before
 * @param after  null for today
 * @param by     null for the city
 * @param size   null for companies of every size
 * @param group  of the rows behind a cell: a company or a division of industry
 * @param level  of the rows behind a cell
 */
public record Asked(@Nullable LocalDate before, @Nullable LocalDate after, @Nullable By by, AsOf.@Nullable Scale size,
        String group,
        String level) {

    /** Whose levels stand together. */
    public enum By {
        CITY, INDUSTRY, COMPANY
    }

    /** With what was left out. */
    Asked on(LocalDate today) {
        LocalDate then = after == null ? today : after;
        return new Asked(before == null ? LocalDate.of(then.getYear() - 1, 12, 31) : before, then, theBy(), size,
                group.matches("[0-9a-f-]{0,36}") ? group : "", Level.of(level).map(Level::code).orElse(""));
    }

    public By theBy() {
        return by == null ? By.CITY : by;
    }

    public String theSize() {
        return size == null ? "" : size.name();
    }
}
