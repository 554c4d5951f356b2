package org.touyan.foundation.paper.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Chore;

/** Writes down that the last day of a paper is over. The page that verifies it has known since midnight. */
@Component
class ExpirePapers implements Chore {

    private record Over(PaperId paperId, LocalDate validUntil) {}

    private final JdbcClient jdbc;
    private final Register register;
    private final Clock clock;

    ExpirePapers(JdbcClient jdbc, Register register, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "paper.expire";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        jdbc.sql("""
                select p.paper_id, p.valid_until
                from paper.paper p
                where p.valid_until < :today
                  and not exists (select 1 from paper.event e where e.paper_id = p.paper_id and e.event in ('REVOKED', 'REPLACED', 'EXPIRED'))
                order by p.valid_until, p.paper_id
                """).param("today", Beijing.day(clock.instant())).query(Rows.of(Over.class)).list()
                .forEach(over -> register.expire(Actor.SYSTEM, over.paperId(), "有效期至" + over.validUntil()));
    }
}
