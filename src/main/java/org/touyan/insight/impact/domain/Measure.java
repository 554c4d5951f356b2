package org.touyan.insight.impact.domain;

/** What is done with the rows of a metric to make one number of them. */
public enum Measure {

    /** How many rows. */
    COUNT("count(*)"),
    /** The amounts of all rows together. */
    SUM("coalesce(sum(m.amount), 0)"),
    /** How many different ones stand behind the rows: a person, a company. */
    DISTINCT("count(distinct m.who)"),
    /** Of a hundred rows, how many have the amount 1. */
    SHARE("coalesce(round(100.0 * sum(m.amount) / nullif(count(*), 0), 1), 0)"),
    /** The amount of which half the rows have less and half have more. */
    MEDIAN("coalesce(round((percentile_cont(0.5) within group (order by m.amount))::numeric, 1), 0)"),
    /** All amounts divided by the number of rows. */
    MEAN("coalesce(round(avg(m.amount), 1), 0)");

    private final String sql;

    Measure(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** Whether a row has an amount of its own. */
    public boolean weighs() {
        return this == SUM || relative();
    }

    /** Whether it says nothing without the number of rows it was made from. */
    public boolean relative() {
        return switch (this) {
            case SHARE, MEDIAN, MEAN -> true;
            case COUNT, SUM, DISTINCT -> false;
        };
    }
}
