package org.touyan.insight.report.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.report.ReportId;
import org.touyan.insight.report.ReportState;
import org.touyan.insight.report.TemplateId;

/** The reports of a place and below, and those among them that wait for somebody. */
@Component
public class ReportsQuery {

    static final Role[] READERS = {Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR};

    private static final int MOST = 500;

    /** @param lateAsked somebody waits for leave to file after the last day */
    public record Row(ReportId reportId, TemplateId templateId, String code, String title, String titleEn, OrgPath orgPath,
            String unionName,
            LocalDate firstDay, LocalDate lastDay, LocalDate dueOn, ReportState state, boolean lateAsked) {

        public Period period() {
            return new Period(firstDay, lastDay);
        }

        public String title(boolean english) {
            return english ? titleEn : title;
        }

        /** Not yet filed, and its last day is over. */
        public boolean overdue(LocalDate today) {
            return today.isAfter(dueOn) && !filed();
        }

        /** It has left the union that filled it in. */
        public boolean filed() {
            return switch (state) {
                case SUBMITTED, ACCEPTED, LOCKED, RESTATED -> true;
                case OPEN, AUTO_FILLED, CHECKED, SIGNED, RETURNED -> false;
            };
        }

        boolean waitsFor(Actor actor, LocalDate today) {
            boolean own = orgPath.equals(actor.scope());
            return switch (actor.role()) {
                case TOWN_CADRE -> own && atHome(today);
                case CITY_STAFF -> state == ReportState.SUBMITTED || (lateAsked && !own)
                        || (own && state != ReportState.CHECKED && atHome(today));
                case CITY_LEADER -> own && (state == ReportState.CHECKED || lateAsked);
                default -> false;
            };
        }

        private boolean atHome(LocalDate today) {
            return !filed() && (state != ReportState.OPEN || today.isAfter(lastDay));
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportsQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest period first; within it by form and by the codes of the unions. */
    @Transactional(readOnly = true)
    public List<Row> all() {
        return rows("", Map.of());
    }

    /** The answers to one form for one period, by the codes of the unions. */
    @Transactional(readOnly = true)
    public List<Row> of(String code, Period period) {
        return rows("where r.code = :code and r.first_day = :first", Map.of("code", code, "first", period.first()));
    }

    @Transactional(readOnly = true)
    public List<Row> waiting(Actor actor) {
        return actor.is(READERS) ? all().stream().filter(row -> row.waitsFor(actor, today())).toList() : List.of();
    }

    private List<Row> rows(String where, Map<String, Object> asked) {
        return jdbc.sql("""
                select r.report_id, r.template_id, r.code, t.title, t.title_en, r.org_path, r.union_name, r.first_day, r.last_day, r.due_on, r.state,
                  r.late_asked_by is not null and r.late_allowed_by is null as late_asked
                from report.report r join report.template t using (template_id)
                %s
                order by r.last_day desc, r.code, r.org_path
                limit :most
                """.formatted(where)).params(asked).param("most", MOST).query(Rows.of(Row.class)).list();
    }

    LocalDate today() {
        return Beijing.day(clock.instant());
    }
}
