package org.touyan.foundation.paper.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.paper.PaperNews;
import org.touyan.foundation.paper.PaperState;
import org.touyan.foundation.paper.domain.Code;
import org.touyan.foundation.paper.domain.PaperNumber;
import org.touyan.foundation.shared.Beijing;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks the register with the eyes of the public: by the code on the paper, or by its number and the characters beside it. */
@Component
public class VerifyQuery {

    private static final JsonMapper JSON = new JsonMapper();

    private record Found(String code, String number, String title, String unionName, String openFacts, Instant issuedAt,
            @Nullable LocalDate validUntil, @Nullable PaperState event, @Nullable String reason, @Nullable Instant endedAt,
            @Nullable String replacedBy, String subjectModule, UUID subjectId) {}

    private final JdbcClient jdbc;
    private final List<PaperNews> news;
    private final Clock clock;

    VerifyQuery(JdbcClient jdbc, List<PaperNews> news, Clock clock) {
        this.jdbc = jdbc;
        this.news = news;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Shown> byCode(String code) {
        return find(Code.tidy(code), "", "");
    }

    @Transactional(readOnly = true)
    Optional<Shown> byNumber(String number, String check) {
        return PaperNumber.typed(number).flatMap(n -> find("", n.toString(), Code.tidy(check)));
    }

    @Transactional(readOnly = true)
    Verdict compare(String code, String sha256) {
        return Verdict.valueOf(jdbc.sql("select paper.compare(:code, :hash)").param("code", Code.tidy(code)).param("hash", sha256)
                .query(String.class).single());
    }

    private Optional<Shown> find(String code, String number, String check) {
        return jdbc.sql("""
                select code, number, title, union_name, open_facts, issued_at, valid_until, event, reason, ended_at, replaced_by,
                  subject_module, subject_id
                from paper.shown(:code, :number, :check)
                """).param("code", code).param("number", number).param("check", check).query(Rows.of(Found.class)).optional()
                .map(this::shown);
    }

    private Shown shown(Found found) {
        List<Shown.Line> facts = JSON.readValue(found.openFacts(), new TypeReference<List<Shown.Line>>() {
        });
        return new Shown(found.code(), found.number(), found.title(), found.unionName(), facts, found.issuedAt(),
                found.validUntil(), state(found),
                found.reason() == null ? "" : found.reason(), found.endedAt(),
                found.replacedBy() == null ? "" : found.replacedBy(), told(found).orElse(null));
    }

    private Optional<PaperNews.Told> told(Found found) {
        return news.stream().filter(n -> n.module().equals(found.subjectModule())).findFirst()
                .flatMap(n -> n.of(found.subjectId()));
    }

    private PaperState state(Found found) {
        if (found.event() != null) {
            return found.event();
        }
        boolean over = found.validUntil() != null && found.validUntil().isBefore(Beijing.day(clock.instant()));
        return over ? PaperState.EXPIRED : PaperState.ISSUED;
    }
}
