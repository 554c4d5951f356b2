package org.touyan.outreach.lecture.lecturer;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.PersonId;

/** Reads who gives lectures. */
@Component
class LecturersQuery {

    private final Catalog catalog;
    private final JdbcClient jdbc;

    LecturersQuery(Catalog catalog, JdbcClient jdbc) {
        this.catalog = catalog;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public LecturersPage page(Actor actor, Locale locale, Form<LecturerForm> form) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        List<LecturersPage.Line> lines = jdbc.sql("""
                select p.person_id, p.name,
                  coalesce((select string_agg(t.name, '、' order by t.name) from roster.team_member m join roster.team t using (team_id)
                    where m.person_id = p.person_id and roster.serves(m) and t.kind = 'SPEAKERS'), '') as teams,
                  coalesce((select string_agg(distinct v.title, '、') from lecture.lecturer_topic x
                    join lecture.topic v on v.topic_id = x.topic_id and v.state = 'CLEARED'
                    where x.person_id = l.person_id), '') as topics,
                  coalesce((select string_agg(s.language, ',' order by s.language) from roster.person_language s
                    where s.person = p.person_id), '') as languages
                from lecture.lecturer l join roster.person p on p.person_id = roster.now_is(l.person_id)
                where l.ended_at is null
                order by p.name, p.person_id
                """).query(Rows.of(LecturersPage.Line.class)).list();
        return new LecturersPage(lines.stream().map(l -> spoken(l, locale)).toList(), topics(), actor.is(Role.TOWN_CADRE,
                Role.CITY_STAFF), form);
    }

    private LecturersPage.Line spoken(LecturersPage.Line line, Locale locale) {
        String names = catalog.languages().stream().filter(l -> List.of(line.languages().split(",")).contains(l.code()))
                .map(l -> l.in(locale)).reduce((a, b) -> a + " · " + b).orElse("");
        return new LecturersPage.Line(line.personId(), line.name(), line.teams(), line.topics(), names);
    }

    private List<Choice> topics() {
        record Topic(UUID topicId, String title) {}
        return jdbc.sql("""
                select distinct on (t.topic_id) t.topic_id, t.title
                from lecture.topic t
                where t.state = 'CLEARED'
                order by t.topic_id, t.version_no desc
                """).query(Rows.of(Topic.class)).list().stream().map(t -> Choice.of(t.topicId().toString(), t.title())).toList();
    }

    /** @throws RuleBroken when nobody, or more than one, is called that */
    @Transactional(readOnly = true)
    public PersonId named(String who) {
        List<PersonId> found = jdbc.sql("""
                select p.person_id
                from roster.person p
                where (p.name = :who or p.roster_no = :who) and p.state <> 'LEFT' and p.merged_into is null and p.standing <> 'DECEASED'
                limit 2
                """).param("who", who).query(Rows.of(PersonId.class)).list();
        if (found.size() != 1) {
            throw RuleBroken.at("who", found.isEmpty() ? "lecture.lecturer.nobody" : "lecture.lecturer.several");
        }
        return found.getFirst();
    }
}
