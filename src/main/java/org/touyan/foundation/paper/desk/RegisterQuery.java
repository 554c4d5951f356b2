package org.touyan.foundation.paper.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.paper.PaperState;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Pager;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the register: everybody of an office what was issued in his part of the tree. */
@Component
class RegisterQuery {

    private static final int PER_PAGE = 50;
    private static final JsonMapper JSON = new JsonMapper();

    private record Kept(String number, String code, String title, String unionName, PaperState state, String sha256, String facts,
            @Nullable Integer keepYears, boolean locked) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    RegisterQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    RegisterPage list(String q, int page) {
        int total = jdbc.sql("""
                select count(*) from paper.paper p where strpos(p.number || p.title || p.union_name || p.issued_by_name, :q) > 0 or :q = ''
                """).param("q", q).query(Integer.class).single();
        Pager pager = new Pager(Math.clamp(page, 1, Math.max(1, (total + PER_PAGE - 1) / PER_PAGE)), PER_PAGE, total);
        return new RegisterPage(q, jdbc.sql("""
                select p.paper_id, p.number, p.title, p.union_name, p.issued_by_name, p.issued_at, paper.state_of(p.paper_id, p.valid_until, :today) as state
                from paper.paper p
                where strpos(p.number || p.title || p.union_name || p.issued_by_name, :q) > 0 or :q = ''
                order by p.issued_at desc, p.paper_id
                limit :size offset :from
                """).param("today", today()).param("q", q).param("size", PER_PAGE).param("from", pager.offset())
                .query(Rows.of(RegisterRow.class)).list(), pager);
    }

    @Transactional(readOnly = true)
    PaperPage page(Actor actor, PaperId id, String reason, FormErrors errors) {
        Kept kept = jdbc.sql("""
                select p.number, p.code, p.title, p.union_name, paper.state_of(p.paper_id, p.valid_until, :today) as state, p.sha256,
                  (case when paper.locked(p.paper_id) then p.open_facts else p.facts end)::text as facts, k.keep_years,
                  paper.locked(p.paper_id) as locked
                from paper.paper p join paper.kind k on k.kind = p.kind
                where p.paper_id = :id
                """).param("today", today()).param("id", id).query(Rows.of(Kept.class)).optional()
                .orElseThrow(() -> new NotFound("paper " + id));
        List<PaperPage.Happened> history = jdbc.sql("""
                select event, reason, day, by_name, at from paper.event where paper_id = :id order by at, event_id
                """).param("id", id).query(Rows.of(PaperPage.Happened.class)).list();
        return new PaperPage(id, kept.number(), kept.code(), kept.title(), kept.unionName(), kept.state(), kept.sha256(),
                JSON.readValue(kept.facts(), new TypeReference<List<PaperPage.Line>>() {
                }), history, kept.keepYears() == null,
                keptUntil(kept.keepYears(), history), kept.locked(), actor.is(Role.CITY_STAFF), reason, errors);
    }

    /** The years of its kind begin when its matter is over. */
    private static @Nullable LocalDate keptUntil(@Nullable Integer years, List<PaperPage.Happened> history) {
        return years == null
                ? null
                : history.stream().map(PaperPage.Happened::day).filter(Objects::nonNull).reduce((a, b) -> b)
                        .map(day -> day.plusYears(years)).orElse(null);
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}
