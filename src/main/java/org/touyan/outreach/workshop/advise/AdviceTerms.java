package org.touyan.outreach.workshop.advise;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.service.dispatch.ChosenElsewhere;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.VisitTerms;

/** To a workshop goes its advisor and nobody else; when he was appointed for pay, each of his visits is paid. */
@Component
class AdviceTerms implements VisitTerms, ChosenElsewhere {

    private final JdbcClient jdbc;
    private final Elevated elevated;

    AdviceTerms(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @Override
    public List<String> missing(RequestId request, LocalDate day) {
        return List.of();
    }

    @Override
    public boolean pictures(RequestId request) {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean paid(RequestId request) {
        return elevated.asSystem(() -> jdbc.sql("""
                select exists (select 1 from workshop.advice a join workshop.advisor d on d.advisor_id = a.advisor_id
                where a.request_id = :request and d.basis = 'PAID')
                """).param("request", request).query(Boolean.class).single());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean chooses(RequestId request) {
        return elevated.asSystem(() -> jdbc.sql("select exists (select 1 from workshop.advice where request_id = :request)")
                .param("request", request).query(Boolean.class).single());
    }
}
