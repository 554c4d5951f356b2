package org.touyan.service.dispatch.brief;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Elevated;
import org.touyan.service.request.RequestBrief;

/** Keeps what the expert sees in step with the request. Runs in the transaction of whatever happens to the order. */
@Component
public class BriefCopy {

    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Clock clock;

    BriefCopy(JdbcClient jdbc, Elevated elevated, Clock clock) {
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.clock = clock;
    }

    public void write(RequestBrief request) {
        elevated.runAsSystem(() -> upsert(request));
    }

    private void upsert(RequestBrief request) {
        jdbc.sql("""
                insert into dispatch.brief (request_id, number, subject, words, town, place, asker_name, phone, wish, wish_words,
                  wish_from, wish_to, urgency, risk_note, org_path, submitted_at, photos, more, updated_at)
                values (:request, :number, :subject, :words, :town, :place, :asker, :phone, :wish, :wishWords,
                  :wishFrom, :wishTo, :urgency, :risk, :path, :submitted, :photos,
                  (select coalesce(string_agg(m.words, E'\\n' order by m.at, m.message_id), '') from request.message m
                   where m.request_id = :request and m.voice <> 'EXPERT'),
                  :now)
                on conflict (request_id) do update set
                  subject = excluded.subject, words = excluded.words, town = excluded.town, place = excluded.place,
                  asker_name = excluded.asker_name, phone = excluded.phone, wish = excluded.wish, wish_words = excluded.wish_words,
                  wish_from = excluded.wish_from, wish_to = excluded.wish_to, urgency = excluded.urgency,
                  risk_note = excluded.risk_note, org_path = excluded.org_path, photos = excluded.photos,
                  more = excluded.more, updated_at = excluded.updated_at
                """)
                .param("request", request.id())
                .param("number", request.number())
                .param("subject", request.subject())
                .param("words", request.words())
                .param("town", request.town())
                .param("place", request.place())
                .param("asker", request.askerName())
                .param("phone", request.phone() == null ? null : request.phone().bytes())
                .param("wish", request.wish())
                .param("wishWords", request.wishWords())
                .param("wishFrom", request.wishFrom())
                .param("wishTo", request.wishTo())
                .param("urgency", request.urgency())
                .param("risk", request.riskNote())
                .param("path", request.path())
                .param("submitted", request.submittedAt())
                .param("photos", request.photos())
                .param("now", clock.instant())
                .update();
    }
}
