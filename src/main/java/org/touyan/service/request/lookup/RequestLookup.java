package org.touyan.service.request.lookup;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.service.request.Askers;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;

/** What the modules to the right may ask. */
@Component
class RequestLookup implements Requests {

    private final JdbcClient jdbc;
    private final Askers askers;

    RequestLookup(JdbcClient jdbc, Askers askers) {
        this.jdbc = jdbc;
        this.askers = askers;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RequestBrief> find(RequestId request) {
        return jdbc.sql("""
                select r.request_id as id, r.number, r.state, r.subject, r.words, r.town, r.place, r.asker_name, r.phone,
                  r.wish, r.wish_words, r.wish_from, r.wish_to, roster.now_is(r.named_expert) as named, r.urgency, r.urgent_words,
                  r.risk_note, r.org_path as path, r.submitted_at, r.channel,
                  (select count(*) from storage.file f where f.kind = 'request' and f.owner_subject = r.request_id) as photos
                from request.help_request r
                where r.request_id = :request
                """)
                .param("request", request)
                .query(new BriefRow())
                .optional();
    }

    @Override
    public String trackPath(RequestId request) {
        return "/r/" + askers.tokenOf(request);
    }
}
