package org.touyan.people.mentoring.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;

/** Computes the figures from the rows, as they stood at the end of a day. */
@Component
class FiguresQuery {

    private final JdbcClient jdbc;
    private final Parameters parameters;

    FiguresQuery(JdbcClient jdbc, Parameters parameters) {
        this.jdbc = jdbc;
        this.parameters = parameters;
    }

    @Transactional(readOnly = true)
    FiguresPage page(String base, LocalDate asOf, String of) {
        List<AsOf> rows = rows(asOf);
        int interval = parameters.number("mentor.check.days") + parameters.number("mentor.check.grace");
        Map<Integer, Long> byYear = rows.stream()
                .collect(Collectors.groupingBy(r -> r.signedOn().getYear(), Collectors.counting()));
        int first = byYear.keySet().stream().min(Integer::compareTo).orElse(asOf.getYear());
        List<FiguresPage.Year> years = IntStream.rangeClosed(Math.min(first, asOf.getYear() - 2), asOf.getYear())
                .mapToObj(y -> new FiguresPage.Year(y, byYear.getOrDefault(y, 0L).intValue())).toList();
        return new FiguresPage(base, asOf, of, years, unbroken(byYear, asOf.getYear()), rows, interval);
    }

    /** The year that is running breaks nothing while it is young: it counts from its first contract. */
    private static int unbroken(Map<Integer, Long> byYear, int thisYear) {
        int year = byYear.containsKey(thisYear) ? thisYear : thisYear - 1;
        int count = 0;
        while (byYear.containsKey(year - count)) {
            count++;
        }
        return count;
    }

    private List<AsOf> rows(LocalDate asOf) {
        return jdbc.sql("""
                select c.contract_id, t.state, c.forgotten_on is not null as forgotten, c.master_name, c.apprentice_name, c.company, c.signed_on, c.target,
                  coalesce(mentoring.looked_on(c.contract_id, :day), c.signed_on) as last_on,
                  case when c.ended_on <= :day then c.level_after end as level_after, case when c.ended_on <= :day then c.result_words else '' end as result_words,
                  mentoring.honoured(c.master_id, c.signed_on) as honoured,
                  exists (select 1 from mentoring.contract o where o.apprentice_print = c.apprentice_print and o.contract_id <> c.contract_id
                    and o.signed_on <= :day and coalesce(o.ended_on, 'infinity') > c.signed_on and coalesce(c.ended_on, 'infinity') > o.signed_on) as twice
                from mentoring.contract c
                cross join lateral (select mentoring.state_on(c.contract_id, :day) as state) t
                where c.signed_on <= :day and t.state is not null
                order by c.signed_on, c.contract_id
                """).param("day", asOf).query(Rows.of(AsOf.class)).list();
    }
}
