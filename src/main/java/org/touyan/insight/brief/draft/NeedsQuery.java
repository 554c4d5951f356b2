package org.touyan.insight.brief.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.insight.brief.domain.Need;
import org.touyan.insight.impact.domain.Period;

/**
 * What needs a leader (需要领导关注), the oldest of each kind first: matters, never people. Requests that staff could not move on,
 * apprenticeships that nobody has looked at, lines of the list that did not take place, complaints beyond their term, papers that end.
 */
@Component
class NeedsQuery {

    private static final int OF_EACH = 2;
    private static final int MOST = 6;
    private static final int LONGEST = 40;

    private record Found(Need.Kind kind, String words, String town, String path, LocalDate since) {}

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final Organizations organizations;

    NeedsQuery(JdbcClient jdbc, Parameters parameters, Organizations organizations) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.organizations = organizations;
    }

    List<Need> of(OrgPath path, Period period, Instant now) {
        LocalDate today = Beijing.day(now);
        return jdbc.sql("""
                select f.kind, f.words, f.town, f.path, f.since
                from (
                  select n.kind, n.words, n.town, n.path, n.since, row_number() over (partition by n.kind order by n.since, n.path) as place
                  from (
                    select 'REQUEST' as kind, r.number as words, r.town, '/desk/requests/' || r.request_id as path,
                      (coalesce(r.escalated_at, r.submitted_at) at time zone 'Asia/Shanghai')::date as since
                    from request.help_request r
                    where starts_with(r.org_path, :path) and r.state in ('SUBMITTED', 'TRIAGED', 'REOPENED')
                      and (r.escalated_at is not null or (select count(*) from dispatch.work_order o
                        where o.request_id = r.request_id and o.state in ('DECLINED', 'EXPIRED')) >= 3)
                    union all
                    select 'CHECK_UP', c.company, '', '/desk/mentoring/' || c.contract_id, l.last_on + :interval + :grace
                    from mentoring.contract c
                    cross join lateral (select coalesce(max(u.on_day), c.signed_on) as last_on
                      from mentoring.check_up u where u.contract_id = c.contract_id) l
                    where starts_with(c.org_path, :path) and c.state in ('ACTIVE', 'EXTENDED') and l.last_on + :interval + :grace < :today
                    union all
                    select 'LINE', i.title || '：' || i.reason, '', '/desk/menu/' || to_char(i.month, 'YYYY-MM') || '/' || i.item_id, i.month
                    from menu.item i
                    where starts_with(i.org_path, :path) and i.shown and i.state in ('NOT_DONE', 'WITHDRAWN') and i.month between :first and :last
                    union all
                    select 'COMPLAINT', c.number, '', '/desk/complaints/' || c.complaint_id, (c.due_at at time zone 'Asia/Shanghai')::date
                    from privacy.complaint c
                    where starts_with(c.org_path, :path) and c.answered_at is null and c.due_at < :now
                    union all
                    select 'PAPER', p.number || ' ' || p.title, '', '/desk/papers/' || p.paper_id, p.valid_until
                    from paper.paper p
                    where starts_with(p.org_path, :path) and p.valid_until between :today and :today + :ahead
                      and paper.state_of(p.paper_id, p.valid_until, :today) = 'VALID'
                  ) n
                ) f
                where f.place <= :each
                order by f.place, f.kind desc, f.since, f.path
                limit :most
                """).param("path", path.value()).param("interval", parameters.number("mentor.check.days"))
                .param("grace", parameters.number("mentor.check.grace")).param("today", today).param("first", period.first())
                .param("last", period.last()).param("now", now).param("ahead", parameters.number("brief.paper.days"))
                .param("each", OF_EACH).param("most", MOST).query(Rows.of(Found.class)).list().stream()
                .map(found -> new Need(found.kind(), words(found), found.path(), found.since())).toList();
    }

    private String words(Found found) {
        String town = organizations.town(found.town()).map(Town::name).orElse("");
        return (town.isEmpty() ? "" : town + ' ') + brief(found.words());
    }

    private static String brief(String words) {
        int[] characters = words.codePoints().toArray();
        return characters.length <= LONGEST ? words : new String(characters, 0, LONGEST - 1) + '…';
    }
}
