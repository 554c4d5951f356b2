package org.touyan.insight.impact.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Beijing;
import org.touyan.insight.impact.domain.CountedUnion;
import org.touyan.insight.impact.lists.ListsPage.Month;
import org.touyan.insight.impact.lists.ListsPage.Standing;

/** Counts the lists of twelve months, and the lines that stand on them, from their rows. */
@Component
class OpenLists {

    private record Row(LocalDate month, @Nullable LocalDate published, int lines) {}

    private record Tagged(LocalDate month, String tag, int lines) {}

    private static final int EARLIER = 11;

    private final CountedUnion union;
    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Clock clock;

    OpenLists(CountedUnion union, Parameters parameters, JdbcClient jdbc, Elevated elevated, Clock clock) {
        this.union = union;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ListsPage open() {
        LocalDate today = Beijing.day(clock.instant());
        LocalDate last = today.withDayOfMonth(1);
        LocalDate first = last.minusMonths(EARLIER);
        List<Row> rows = elevated.asSystem(() -> rows(first, last));
        Map<LocalDate, Map<String, Integer>> tagged = elevated.asSystem(() -> tagged(first, last)).stream().collect(Collectors
                .groupingBy(Tagged::month, Collectors.toMap(Tagged::tag, Tagged::lines)));
        int opens = parameters.number("menu.open.day");
        List<Month> months = rows.stream().map(row -> month(row, opens, today, tagged.getOrDefault(row.month(), Map.of())))
                .toList();
        long missing = months.stream().filter(month -> month.standing() == Standing.MISSING).count();
        return new ListsPage(months, Math.toIntExact(missing), clock.instant());
    }

    private static Month month(Row row, int opens, LocalDate today, Map<String, Integer> tagged) {
        LocalDate due = row.month().withDayOfMonth(opens);
        LocalDate out = row.published();
        long late = out == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, out));
        Standing standing = out == null
                ? today.isBefore(due) ? Standing.NOT_YET : Standing.MISSING
                : late > 0 ? Standing.LATE : Standing.ON_TIME;
        return new Month(YearMonth.from(row.month()), standing, out, late, row.lines(), tagged);
    }

    /** From the first list on: before it there was none to miss. */
    private List<Row> rows(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select m.month::date as month, (l.published_at at time zone 'Asia/Shanghai')::date as published,
                  (select count(*) from menu.item i where i.month = l.month and i.shown and i.state <> 'WITHDRAWN') as lines
                from generate_series(:first::date, :last::date, interval '1 month') as m (month)
                left join menu.monthly_list l on l.month = m.month and l.state = 'PUBLISHED' and l.org_path like :path || '%'
                where m.month >= (select min(e.month) from menu.monthly_list e where e.state = 'PUBLISHED')
                order by m.month desc
                """)
                .param("first", first)
                .param("last", last)
                .param("path", union.path().value())
                .query(Rows.of(Row.class))
                .list();
    }

    private List<Tagged> tagged(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select i.month, t.tag, count(*) as lines
                from menu.item i
                join menu.monthly_list l on l.month = i.month and l.state = 'PUBLISHED' and l.org_path like :path || '%'
                cross join lateral unnest(string_to_array(i.audiences, ',') || string_to_array(i.purposes, ',')) as t (tag)
                where i.shown and i.state <> 'WITHDRAWN' and i.month between :first and :last
                group by i.month, t.tag
                """)
                .param("first", first)
                .param("last", last)
                .param("path", union.path().value())
                .query(Rows.of(Tagged.class))
                .list();
    }
}
