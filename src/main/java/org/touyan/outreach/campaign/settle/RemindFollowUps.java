package org.touyan.outreach.campaign.settle;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;

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
import org.touyan.foundation.shared.Role;
import org.touyan.outreach.campaign.DemandId;

/** Tells the offices, once a demand, that it is time to ask the company again. */
@Component
class RemindFollowUps implements Chore {

    private record Due(DemandId demandId, String number, String company, OrgPath orgPath) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Notices notices;
    private final Clock clock;

    RemindFollowUps(JdbcClient jdbc, Accounts accounts, Notices notices, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "campaign.follow-up";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        jdbc.sql("""
                select demand_id, number, company, org_path from campaign.demand
                where state = 'CONFIRMED' and follow_up_due <= :today
                order by follow_up_due, demand_id
                """).param("today", Beijing.day(clock.instant())).query(Rows.of(Due.class)).list().forEach(this::tell);
    }

    private void tell(Due due) {
        Stream.of(Role.TOWN_CADRE, Role.CITY_STAFF).flatMap(role -> accounts.staffAlong(due.orgPath(), role).stream())
                .forEach(account -> notices.send(Recipient.ofAccount(account.id()), "campaign.follow",
                        "campaign.follow/" + due.demandId() + '/' + account.id().value(), due.orgPath(),
                        "/desk/campaign/demands/" + due.demandId(), due.company(), due.number()));
    }
}
