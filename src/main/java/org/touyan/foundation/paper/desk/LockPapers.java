package org.touyan.foundation.paper.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Chore;
import org.touyan.foundation.shared.OrgPath;

/** Closes papers whose years of keeping are over. They stay in the register and can be verified; nobody opens them any more. */
@Component
class LockPapers implements Chore {

    private record Over(PaperId paperId, OrgPath orgPath, String number, LocalDate keptUntil) {}

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    LockPapers(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "paper.lock";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    @Transactional
    public void run() {
        jdbc.sql("""
                select p.paper_id, p.org_path, p.number, (max(e.day) + make_interval(years => k.keep_years))::date as kept_until
                from paper.paper p join paper.kind k on k.kind = p.kind
                join paper.event e on e.paper_id = p.paper_id and e.event = 'ENDED'
                where k.keep_years is not null and not exists (select 1 from paper.lock l where l.paper_id = p.paper_id)
                group by p.paper_id, p.org_path, p.number, k.keep_years
                having (max(e.day) + make_interval(years => k.keep_years))::date < :today
                order by p.paper_id
                """).param("today", Beijing.day(clock.instant())).query(Rows.of(Over.class)).list().forEach(this::lock);
    }

    private void lock(Over over) {
        jdbc.sql("insert into paper.lock (paper_id, kept_until, at) values (:id, :until, :now)").param("id", over.paperId())
                .param("until", over.keptUntil()).param("now", clock.instant()).update();
        audit.note(Actor.SYSTEM, "paper.locked", "paper", over.paperId(), over.orgPath(), "number", over.number());
    }
}
