package org.touyan.service.certificate.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.ui.Pager;

/** Reads the certificates of the actor's part of the tree. */
@Component
@Transactional(readOnly = true)
class CertificatesQuery {

    private static final int ROWS = 50;
    private static final int DEEPEST = 1_000;
    private static final String READ = """
            select c.certificate_id, c.paper_id, p.number, h.name as holder, c.from_day, c.until_day, c.times, c.half_hours, c.asked_at,
              paper.state_of(p.paper_id, p.valid_until, :today) as state, g.gone
            from certificate.certificate c join paper.paper p using (paper_id) join roster.person h using (person_id)
            cross join lateral (
              select count(*)::int as gone from certificate.line l join record.service_record r using (record_id)
              where l.certificate_id = c.certificate_id and r.state <> 'EFFECTIVE') g
            """;
    private static final String CHANGED = "where g.gone > 0 and paper.state_of(p.paper_id, p.valid_until, :today) = 'ISSUED' ";

    private final JdbcClient jdbc;
    private final Clock clock;

    CertificatesQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public CertificatesPage page(Actor actor, int page, @Nullable Form<IssueForm> form,
            CertificatesPage.@Nullable Refused refused) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        long all = jdbc.sql("select count(*) from certificate.certificate").query(Long.class).single();
        Pager pager = new Pager(Math.clamp(page, 1, DEEPEST), ROWS, all);
        List<CertificatesPage.Row> rows = jdbc
                .sql(READ + "order by c.asked_at desc, c.certificate_id desc limit :rows offset :skip")
                .param("today", today()).param("rows", ROWS).param("skip", pager.offset())
                .query(Rows.of(CertificatesPage.Row.class))
                .list();
        return new CertificatesPage(changed(), rows, pager, actor.is(Role.TOWN_CADRE, Role.CITY_STAFF), form, refused);
    }

    public int changedCount() {
        return jdbc.sql("select count(*) from (" + READ + CHANGED + ") as changed").param("today", today()).query(Integer.class)
                .single();
    }

    private List<CertificatesPage.Row> changed() {
        return jdbc.sql(READ + CHANGED + "order by c.asked_at, c.certificate_id").param("today", today())
                .query(Rows.of(CertificatesPage.Row.class)).list();
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}
