package org.touyan.people.studio.alliance;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.studio.AllianceId;
import org.touyan.people.studio.StudioId;

/** Reads alliances. */
@Component
class AllianceQuery {

    private record Row(AllianceId allianceId, String name, String words, LocalDate foundedOn) {}

    private record Named(StudioId studioId, String name) {}

    private final JdbcClient jdbc;

    AllianceQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public AlliancesPage page(Actor actor, Form<AllianceForm> form) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        List<AlliancesPage.Alliance> alliances = jdbc
                .sql("select alliance_id, name, words, founded_on from studio.alliance order by founded_on, name")
                .query(Rows.of(Row.class)).list().stream()
                .map(a -> new AlliancesPage.Alliance(a.allianceId(), a.name(), a.words(), a.foundedOn(), members(a.allianceId())))
                .toList();
        List<Choice> studios = jdbc.sql("""
                select studio_id, name from studio.studio where state in ('NAMED', 'REPORTED', 'RECTIFYING', 'RECONFIRMED', 'LEADERLESS')
                order by name collate roster.strokes, studio_id
                """)
                .query(Rows.of(Named.class)).list().stream().map(s -> Choice.of(s.studioId().toString(), s.name())).toList();
        return new AlliancesPage(alliances, studios, actor.is(Role.CITY_STAFF), form);
    }

    private List<String> members(AllianceId id) {
        return jdbc.sql("""
                select s.name from studio.alliance_member m join studio.studio s using (studio_id)
                where m.alliance_id = :id and m.until_day is null order by m.from_day, s.name
                """)
                .param("id", id)
                .query(Rows.of(String.class))
                .list();
    }
}
