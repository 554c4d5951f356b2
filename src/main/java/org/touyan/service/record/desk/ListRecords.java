package org.touyan.service.record.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.WorkingDays;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.service.record.desk.RecordListPage.Count;
import org.touyan.service.record.desk.RecordListPage.Row;

/** Lists the records within the actor's scope; what is due first comes first, what is done newest first. */
@Component
class ListRecords {

    private static final int ROWS = 25;
    private static final int DEEPEST = 400;

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final Parameters parameters;
    private final Clock clock;

    ListRecords(JdbcClient jdbc, WorkingDays workingDays, Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    RecordListPage list(Actor actor, RecordTab tab, int page) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR, Role.ENTERPRISE_UNION);
        LocalDate today = Beijing.day(clock.instant());
        LocalDate soon = workingDays.plus(today, parameters.number("record.soon.workdays"));
        List<Count> counts = Arrays.stream(RecordTab.values())
                .map(t -> new Count(t.textKey(), t.href(), count(t, soon), t == tab, t == RecordTab.DUE))
                .toList();
        var pager = new Pager(Math.clamp(page, 1, DEEPEST), ROWS, count(tab, soon));
        String order = tab == RecordTab.EFFECTIVE ? "r.effective_at desc, r.record_id" : "r.due_on, r.record_id";
        List<Row> rows = jdbc.sql("""
                select r.record_id, r.record_no, r.day, coalesce(p.name, '') as volunteer, r.content, r.minutes, r.half_hours,
                  r.state, r.due_on
                from record.service_record r left join roster.person p on p.person_id = r.expert_id
                where %s
                order by %s limit :limit offset :offset
                """.formatted(tab.condition(), order))
                .param("soon", soon)
                .param("limit", ROWS)
                .param("offset", pager.offset())
                .query(Rows.of(Row.class))
                .list();
        return new RecordListPage(counts, rows, pager, today);
    }

    private int count(RecordTab tab, LocalDate soon) {
        return jdbc.sql("select count(*) from record.service_record r where %s"
                .formatted(tab.condition())).param("soon", soon).query(Rows.of(Integer.class)).single();
    }
}
