package org.touyan.people.mentoring.figures;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.people.mentoring.ContractState;

/**
 * What the contracts add up to, as of a day that may be moved, each number with its rows beneath.
 *
 * @param years      signed in each year, up to that day
 * @param unbroken   for how many calendar years in a row there have been contracts
 * @param late       in force, and not looked at for the days of the parameters
 * @param interval   those days
 */
public record FiguresPage(String base, LocalDate asOf, List<Year> years, int unbroken, List<AsOf> rows, List<AsOf> late,
        int interval)
        implements
            Page {

    /** Contracts signed in one year. */
    public record Year(int year, int signed) {}

    private static final int THREE = 3;

    public int total() {
        return rows.size();
    }

    /** The last three calendar years: 已连续 3 年 is said when none of them is empty. */
    public List<Year> three() {
        return years.subList(Math.max(0, years.size() - THREE), years.size());
    }

    public int ofThree() {
        return three().stream().mapToInt(Year::signed).sum();
    }

    public boolean threeInARow() {
        return unbroken >= THREE;
    }

    public List<AsOf> inForce() {
        return rows.stream().filter(r -> r.state().held()).toList();
    }

    public List<AsOf> withoutHonour() {
        return rows.stream().filter(r -> !r.honoured()).toList();
    }

    public List<AsOf> twice() {
        return rows.stream().filter(AsOf::twice).toList();
    }

    public long graduated() {
        return rows.stream().filter(r -> r.state() == ContractState.GRADUATED).count();
    }
}
