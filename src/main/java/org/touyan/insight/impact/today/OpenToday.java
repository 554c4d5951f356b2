package org.touyan.insight.impact.today;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.insight.impact.page.FigureLines;
import org.touyan.insight.impact.today.TodayPage.Task;
import org.touyan.service.menu.MonthAlerts;

/** Counts what waits within the actor's scope, in one statement. Platform roles have no business tasks. */
@Component
class OpenToday {

    record Waiting(int late, int unread, int undispatched, int unanswered, int callBack, int unchecked, int today) {}

    private final JdbcClient jdbc;
    private final MonthAlerts alerts;
    private final FigureLines figures;
    private final Clock clock;

    OpenToday(JdbcClient jdbc, MonthAlerts alerts, FigureLines figures, Clock clock) {
        this.jdbc = jdbc;
        this.alerts = alerts;
        this.figures = figures;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    TodayPage open(Actor actor) {
        Instant now = clock.instant();
        return new TodayPage(actor.name(), now, actor.is(Role.TOWN_CADRE, Role.CITY_STAFF) ? tasks(now) : List.of(),
                actor.is(Role.CITY_STAFF, Role.CITY_LEADER) ? alerts.now() : List.of(), figures.thisYear());
    }

    private List<Task> tasks(Instant now) {
        var today = Beijing.day(now);
        Waiting w = jdbc.sql("""
                select
                  (select count(*) from request.help_request r where r.answer_due < :now and r.state in ('SUBMITTED', 'TRIAGED', 'REOPENED')) as late,
                  (select count(*) from request.help_request r where r.state = 'SUBMITTED') as unread,
                  (select count(*) from request.help_request r where r.state in ('TRIAGED', 'REOPENED')
                     and not exists (select 1 from dispatch.work_order o where o.request_id = r.request_id and o.state in ('OFFERED', 'OPEN'))) as undispatched,
                  (select count(*) from dispatch.work_order o where o.state in ('OFFERED', 'OPEN')) as unanswered,
                  (select count(*) from request.help_request r where r.state = 'DELIVERED') as call_back,
                  (select count(*) from record.service_record s where s.state = 'SAMPLED') as unchecked,
                  (select count(*) from visit.visit v where v.state = 'SCHEDULED' and v.from_at >= :from and v.from_at < :to) as today
                """)
                .param("now", now)
                .param("from", Beijing.startOf(today))
                .param("to", Beijing.startOf(today.plusDays(1)))
                .query(Rows.of(Waiting.class))
                .single();
        return List.of(new Task("late", w.late(), "/desk/dispatch?status=late", true),
                new Task("unread", w.unread(), "/desk/requests?state=SUBMITTED", false),
                new Task("undispatched", w.undispatched(), "/desk/dispatch", false),
                new Task("unanswered", w.unanswered(), "/desk/dispatch?status=asking", false),
                new Task("today", w.today(), "/desk/calendar?day=today", false),
                new Task("call-back", w.callBack(), "/desk/dispatch?status=callback", false),
                new Task("unchecked", w.unchecked(), "/desk/records?tab=CHECK", false));
    }
}
