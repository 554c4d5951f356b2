package org.touyan.service.menu.remind;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.menu.OfferedSlot;

/** An order of a team's line names nobody: whoever leads the team hears of it, and asks one of its members. */
@Component
public class TellTeam {

    private record Lead(UUID personId, String teamPath) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Notices notices;

    TellTeam(JdbcClient jdbc, Accounts accounts, Notices notices) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.notices = notices;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void ordered(UUID team, OfferedSlot slot, UUID holder) {
        var day = Beijing.day(slot.from());
        jdbc.sql("""
                select roster.now_is(m.person_id) as person_id, t.org_path as team_path
                from roster.team_member m join roster.team t using (team_id)
                where m.team_id = :team and m.role = 'LEAD' and roster.serves(m)
                """).param("team", team).query(Rows.of(Lead.class)).list()
                .forEach(lead -> accounts.ofPerson(lead.personId())
                        .ifPresent(account -> notices.send(Recipient.ofAccount(account), "menu.team-ordered",
                                "menu.team-ordered/" + holder + '/' + account.value(), new OrgPath(lead.teamPath()), "/me/team",
                                slot.title(), day.getMonthValue(), day.getDayOfMonth())));
    }
}
