package org.touyan.insight.impact.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements that are made from the rows of a metric. Parameters: {@code path}, {@code from} and {@code to} (the first moment
 * after the period, or after the day), {@code tag} of one cut.
 */
final class MetricSql {

    private MetricSql() {}

    /** The numbers of several metrics, each with how many rows it was made from. */
    static String figures(List<Metric> metrics, String cut) {
        return metrics.stream()
                .map(metric -> "select '%s' as id, %s as value, count(*) as rows%s".formatted(metric.id(), metric.measure().sql(),
                        from(metric, cut)))
                .collect(Collectors.joining("\nunion all\n"));
    }

    /** By month; of what is there on a day, at the end of each month. */
    static String months(Metric metric, String cut) {
        if (metric.span() != Span.AS_OF) {
            return "select to_char(m.at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, %s as value%s\ngroup by 1 order by 1"
                    .formatted(metric.measure().sql(), from(metric, cut));
        }
        return """
                select to_char(d.month, 'YYYY-MM') as month, n.value
                from generate_series(date_trunc('month', (cast(:from as timestamptz) at time zone 'Asia/Shanghai')),
                  (cast(:to as timestamptz) at time zone 'Asia/Shanghai') - interval '1 microsecond', interval '1 month') as d (month)
                cross join lateral (select least((d.month + interval '1 month') at time zone 'Asia/Shanghai', :to) as ending) as e
                cross join lateral (select %s as value%s) as n
                order by 1
                """.formatted(metric.measure().sql(), from(metric, cut).replace(":to", "e.ending"));
    }

    /** By the tags of one cut, in the order of their codes. */
    static String parts(Metric metric, Cut cut) {
        return "select part.tag, %s as value from (%s) m cross join lateral unnest(%s) as part (tag)\nwhere %s group by 1 order by 1"
                .formatted(metric.measure().sql(), metric.sql(), cut.tags(), counted(metric));
    }

    /** Newest first; parameters also: limit, offset. */
    static String rows(Metric metric, String cut) {
        return "select m.id, m.at, m.path, m.town, m.about, m.number, %s as amount%s\norder by m.at desc, m.id limit :limit offset :offset"
                .formatted(metric.measure().weighs() ? "m.amount" : "1", from(metric, cut));
    }

    /**
     * Each row with all that the figure is made from, in a form that is the same whenever and wherever it is read; in the order of
     * ids, byte by byte. What a row is called is not part of it, and when it will end is not either: that may be learned later.
     */
    static String canonical(Metric metric, String cut) {
        return """
                select m.id, (to_jsonb(m) - 'about' - 'until'
                  || jsonb_build_object('at', to_char(m.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))::text as canonical%s
                order by m.id collate "C"
                """.formatted(from(metric, cut));
    }

    private static String from(Metric metric, String cut) {
        return "\nfrom (%s) m\nwhere %s%s".formatted(metric.sql(), counted(metric),
                metric.cut(cut).map(one -> " and :tag = any(" + one.tags() + ")").orElse(""));
    }

    private static String counted(Metric metric) {
        return "m.path like :path || '%' and " + (metric.span() == Span.AS_OF
                ? "m.at < :to and (m.until is null or m.until >= :to)"
                : "m.at >= :from and m.at < :to");
    }
}
