package org.touyan.insight.report.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Chore;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.insight.report.ReportId;

/** Tells a union once that its report is still there and its last day comes near. */
@Component
class RemindFillers implements Chore {

    private record Near(ReportId reportId, OrgPath orgPath, String title, LocalDate dueOn, boolean town) {}

    private final Accounts accounts;
    private final Notices notices;
    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final Clock clock;

    RemindFillers(Accounts accounts, Notices notices, Parameters parameters, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.notices = notices;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "report.remind";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        LocalDate today = Beijing.day(clock.instant());
        near(today, today.plusDays(parameters.number("report.remind.days"))).forEach(this::tell);
    }

    private List<Near> near(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select r.report_id, r.org_path, t.title, r.due_on, exists (
                  select 1 from organization.unit u where u.path = r.org_path and u.kind = 'TOWN') as town
                from report.report r join report.template t using (template_id)
                where r.state in ('OPEN', 'AUTO_FILLED', 'CHECKED', 'SIGNED', 'RETURNED') and r.due_on between :from and :until
                order by r.org_path, r.report_id
                """).param("from", from).param("until", until).query(Rows.of(Near.class)).list();
    }

    private void tell(Near near) {
        accounts.staffAlong(near.orgPath(), near.town() ? Role.TOWN_CADRE : Role.CITY_STAFF).stream()
                .filter(account -> account.scope().equals(near.orgPath()))
                .forEach(account -> notices.send(Recipient.ofAccount(account.id()), "report.near",
                        "report.near/" + near.reportId() + '/' + near.dueOn() + '/' + account.id().value(), near.orgPath(),
                        "/desk/reports/" + near.reportId(), near.title(), near.dueOn().toString()));
    }
}
