package org.touyan.insight.brief.draft;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.insight.impact.domain.Period;

/** Finds one small story of the time: solved, in the asker's words, with the master's name only where he has agreed to be public. */
@Component
class StoryQuery {

    private static final int LONGEST = 120;

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final Organizations organizations;

    StoryQuery(JdbcClient jdbc, Catalog catalog, Organizations organizations) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.organizations = organizations;
    }

    Optional<Story> of(OrgPath path, Period period) {
        return jdbc.sql("""
                select r.subject, r.town, coalesce(p.name, '') as expert, v.note as done, w.words as said
                from request.review w
                join request.help_request r on r.request_id = w.request_id and r.state = 'CLOSED'
                join dispatch.work_order o on o.request_id = r.request_id and o.state = 'SERVED' and o.lead
                join visit.visit v on v.request_id = r.request_id and v.state = 'DONE'
                left join roster.profile p on p.person_id = o.expert_id
                where starts_with(r.org_path, :path) and w.solved = 'YES' and w.words <> '' and w.at >= :from and w.at < :to
                  and char_length(w.words) <= :longest and char_length(v.note) <= :longest
                order by char_length(v.note) desc, w.at desc, v.logged_at desc
                limit 1
                """).param("path", path.value()).param("from", Beijing.startOf(period.first()))
                .param("to", Beijing.startOf(period.last().plusDays(1))).param("longest", LONGEST).query(Rows.of(Story.class))
                .optional()
                .map(s -> new Story(catalog.subject(s.subject()).map(Subject::name).orElse(s.subject()),
                        organizations.town(s.town()).map(Town::name).orElse(""), s.expert(), s.done(), s.said()));
    }
}
