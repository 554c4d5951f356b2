package org.touyan.people.assessment.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Ui;

/** Counts the companies that hold a filing on a day, and shows the rows of each number. */
@Component
public class FilingsQuery {

    static final Role[] READERS = {Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR};

    /** Each company once, with what it was on the day and at the end of the year before, and the filing to show. */
    private static final String COMPANIES = """
            with company as (
              select f.body_id, bool_or(assessment.holds(f, :day)) as now, bool_or(assessment.holds(f, :base)) as before,
                (array_agg(f.filing_id order by assessment.holds(f, :day) desc, f.filed_on desc nulls last, f.filing_id))[1] as shown
              from assessment.filing f join organization.body b on b.body_id = f.body_id
              where :size = '' or b.size_class = :size or :size = 'ABOVE' and b.above_scale
              group by f.body_id)
            """;

    private final JdbcClient jdbc;
    private final Organizations organizations;
    private final Clock clock;

    FilingsQuery(JdbcClient jdbc, Organizations organizations, Clock clock) {
        this.jdbc = jdbc;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FilingsPage page(Actor actor, Ui ui, Form<AsOf> form) {
        actor.require(READERS);
        LocalDate today = Beijing.day(clock.instant());
        AsOf asked = AsOf.read(form, today);
        LocalDate day = asked.day() == null ? today : asked.day();
        AsOf.Kind kind = asked.show() == null ? AsOf.Kind.HELD : asked.show();
        String size = asked.size() == null ? "" : asked.size().name();
        return new FilingsPage(day, today, base(day), kind, asked.size(), counted(day, size), rows(ui, day, size, kind),
                actor.is(Role.CITY_STAFF), !actor.is(Role.TOWN_CADRE), form.errors());
    }

    /** Companies as far as the actor sees them. */
    @Transactional(readOnly = true)
    @BusinessRule(id = "ASM-4", says = "A company counts as authorised on a day when one of its filings was filed by then and had neither run out nor ended; companies are counted once, against the last day of the year before, with those that came and those that left.")
    public FilingsPage.Counted counted(LocalDate day, String size) {
        return jdbc.sql(COMPANIES + """
                select (count(*) filter (where now))::int as held, (count(*) filter (where before))::int as base,
                  (count(*) filter (where now and not before))::int as fresh,
                  (count(*) filter (where before and not now))::int as gone, count(*)::int as "all"
                from company
                """).param("day", day).param("base", base(day)).param("size", size)
                .query(Rows.of(FilingsPage.Counted.class)).single();
    }

    private List<FilingsPage.Row> rows(Ui ui, LocalDate day, String size, AsOf.Kind kind) {
        String which = switch (kind) {
            case HELD -> "c.now";
            case BASE -> "c.before";
            case FRESH -> "c.now and not c.before";
            case GONE -> "c.before and not c.now";
            case ALL -> "true";
        };
        return jdbc.sql(COMPANIES + """
                select f.filing_id, b.name as company, b.town, f.number, f.state, f.filed_on, f.valid_until, f.ended_on,
                  b.size_class, b.above_scale, b.size_year, b.size_source,
                  coalesce((select string_agg(s.occupation_name || ' ' || s.highest, chr(10) order by s.occupation)
                    from assessment.filing_scope s where s.filing_id = f.filing_id), '') as occupations
                from company c join assessment.filing f on f.filing_id = c.shown join organization.body b on b.body_id = c.body_id
                where %s
                order by b.name, f.filing_id
                """.formatted(which)).param("day", day).param("base", base(day)).param("size", size)
                .query(Rows.of(FilingsPage.Row.class)).list().stream().map(row -> inTown(ui, row)).toList();
    }

    private FilingsPage.Row inTown(Ui ui, FilingsPage.Row row) {
        return new FilingsPage.Row(row.filingId(), row.company(),
                organizations.town(row.town()).map(t -> name(t, ui)).orElse(row.town()), row.number(), row.state(), row.filedOn(),
                row.validUntil(), row.endedOn(), row.sizeClass(), row.aboveScale(), row.sizeYear(), row.sizeSource(),
                row.occupations());
    }

    private static String name(Town town, Ui ui) {
        return town.in(ui.locale());
    }

    private static LocalDate base(LocalDate day) {
        return LocalDate.of(day.getYear() - 1, 12, 31);
    }
}
