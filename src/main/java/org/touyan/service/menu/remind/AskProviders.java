package org.touyan.service.menu.remind;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Chore;
import org.touyan.foundation.shared.OrgPath;

/** Asks whoever gives a line of the coming list, once a list, to say whether it is right; a team is asked through its leader. */
@Component
class AskProviders implements Chore {

    private record Asked(LocalDate month, UUID personId, OrgPath orgPath) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Notices notices;
    private final Clock clock;

    AskProviders(JdbcClient jdbc, Accounts accounts, Notices notices, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "menu.ask";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        for (Asked asked : waiting()) {
            accounts.ofPerson(asked.personId()).ifPresent(account -> notices.send(Recipient.ofAccount(account), "menu.asked",
                    "menu.asked/" + asked.month() + '/' + account.value(), asked.orgPath(), "/me/menu",
                    asked.month().getMonthValue()));
        }
    }

    private List<Asked> waiting() {
        return jdbc.sql("""
                select distinct i.month, roster.now_is(coalesce(i.person_id, m.person_id)) as person_id, i.org_path
                from menu.item i
                left join roster.team_member m on m.team_id = i.team_id and m.role = 'LEAD' and roster.serves(m)
                where i.state = 'DRAFT' and i.month >= :month and coalesce(i.person_id, m.person_id) is not null
                """)
                .param("month", Beijing.day(clock.instant()).withDayOfMonth(1))
                .query(Rows.of(Asked.class))
                .list();
    }
}
