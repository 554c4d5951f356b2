package org.touyan.people.mentoring.track;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

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
import org.touyan.people.mentoring.ContractId;

/** Tells the enterprise union, and later the town, that a pair has not been looked at for a quarter. */
@Component
class RemindChecks implements Chore {

    private record Silent(ContractId contractId, String masterName, String apprenticeName, OrgPath orgPath, LocalDate lastOn) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Notices notices;
    private final Parameters parameters;
    private final Clock clock;

    RemindChecks(JdbcClient jdbc, Accounts accounts, Notices notices, Parameters parameters, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.notices = notices;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mentoring.check";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        LocalDate today = Beijing.day(clock.instant());
        LocalDate due = today.minusDays(parameters.number("mentor.check.days"));
        LocalDate late = due.minusDays(parameters.number("mentor.check.grace"));
        jdbc.sql("""
                select * from (
                  select c.contract_id, c.master_name, c.apprentice_name, c.org_path,
                    coalesce((select max(k.on_day) from mentoring.check_up k where k.contract_id = c.contract_id), c.signed_on) as last_on
                  from mentoring.contract c where c.state in ('ACTIVE', 'EXTENDED')) s
                where s.last_on < :due
                order by s.last_on, s.contract_id
                """).param("due", due).query(Rows.of(Silent.class)).list().forEach(pair -> {
            tell(pair, Role.ENTERPRISE_UNION, "/org/mentoring/");
            if (pair.lastOn().isBefore(late)) {
                tell(pair, Role.TOWN_CADRE, "/desk/mentoring/");
            }
        });
    }

    private void tell(Silent pair, Role role, String page) {
        accounts.staffAlong(pair.orgPath(), role).forEach(account -> notices.send(Recipient.ofAccount(account.id()),
                "mentoring.silent", "mentoring.silent/" + pair.contractId() + '/' + pair.lastOn() + '/' + account.id().value(),
                pair.orgPath(), page + pair.contractId(), pair.masterName(), pair.apprenticeName()));
    }
}
