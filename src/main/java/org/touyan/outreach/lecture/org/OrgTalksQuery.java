package org.touyan.outreach.lecture.org;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.outreach.lecture.GroupId;
import org.touyan.outreach.lecture.shift.OpenGroup;
import org.touyan.outreach.lecture.shift.TalksQuery;
import org.touyan.outreach.lecture.shift.UnionForm;

/** Reads what belongs to one enterprise: row-level security keeps everything else away. */
@Component
class OrgTalksQuery {

    private record Named(GroupId groupId, String name) {}

    private static final int MOST = 20;

    private final OpenGroup groups;
    private final TalksQuery talks;
    private final JdbcClient jdbc;

    OrgTalksQuery(OpenGroup groups, TalksQuery talks, JdbcClient jdbc) {
        this.groups = groups;
        this.talks = talks;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public OrgTalksPage page(Actor actor, Form<UnionForm> form, String group, FormErrors errors, String why) {
        actor.require(Role.ENTERPRISE_UNION);
        List<OrgTalksPage.Lecture> lectures = jdbc.sql("""
                select b.request_id, t.title, b.from_at, b.state, b.place, coalesce(b.heads_counted, b.heads) as heads,
                  b.working_time and b.consent_by = '' and b.state in ('REQUESTED', 'CONFIRMED_CONTENT', 'ASSIGNED', 'ACCEPTED') as waits
                from lecture.booking b join lecture.topic t using (version_id)
                order by b.from_at desc, b.request_id
                limit :most
                """).param("most", MOST).query(Rows.of(OrgTalksPage.Lecture.class)).list();
        List<OrgTalksPage.Group> open = jdbc.sql("""
                select group_id, name from lecture.shift_group where closed_at is null order by name, group_id
                """).query(Rows.of(Named.class)).list().stream()
                .map(g -> new OrgTalksPage.Group(g.groupId(), g.name(), "/shift/" + groups.link(g.groupId())))
                .toList();
        return new OrgTalksPage(lectures, open, talks.last(MOST), form, group, errors, why);
    }

    /** The organisation the account speaks for. */
    @Transactional(readOnly = true)
    public UUID body(Actor actor) {
        actor.require(Role.ENTERPRISE_UNION);
        return jdbc.sql("select body_id from organization.body where path = :path").param("path", actor.scope()).query(UUID.class)
                .optional().orElseThrow(() -> RuleBroken.because("lecture.shift.body"));
    }
}
