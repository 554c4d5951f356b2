package org.touyan.outreach.campaign.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.pair.Papers;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.VisitTerms;

/** What a pairing asks for before a visit of it may begin. Whoever visits sees the answer, not the company's row. */
@Component
class CampaignTerms implements VisitTerms {

    private record Paired(PairingId pairingId, LocalDate fromDay, LocalDate untilDay, boolean secret) {}

    private final Papers papers;
    private final JdbcClient jdbc;
    private final Elevated elevated;

    CampaignTerms(Papers papers, JdbcClient jdbc, Elevated elevated) {
        this.papers = papers;
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> missing(RequestId request, LocalDate day) {
        return elevated.asSystem(() -> paired(request)
                .map(p -> papers.missing(p.pairingId(), p.fromDay(), p.untilDay(), p.secret(), day)).orElse(List.of()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean pictures(RequestId request) {
        return elevated.asSystem(() -> paired(request).map(p -> !p.secret()).orElse(true));
    }

    private Optional<Paired> paired(RequestId request) {
        return jdbc.sql("""
                select p.pairing_id, p.from_day, p.until_day, d.secret
                from campaign.plan l
                join campaign.pairing p on p.pairing_id = l.pairing_id
                join campaign.demand d on d.demand_id = l.demand_id
                where l.request_id = :request
                """).param("request", request).query(Rows.of(Paired.class)).optional();
    }
}
