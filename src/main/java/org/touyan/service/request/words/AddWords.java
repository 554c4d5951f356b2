package org.touyan.service.request.words;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.service.request.RequestChanged;
import org.touyan.service.request.RequestId;

/** Adds a sentence to a request. */
@Component
public class AddWords {

    private static final int LONGEST = 500;

    private final RequestPlaceQuery places;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AddWords(RequestPlaceQuery places, JdbcClient jdbc, AuditTrail audit, ApplicationEventPublisher facts, Clock clock) {
        this.places = places;
        this.jdbc = jdbc;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public void add(Actor actor, RequestId id, String typed) {
        actor.require(Role.ASKER, Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        String words = FreeText.check(typed, 1, LONGEST).orRefuse("words");
        OrgPath path = places.of(id);
        jdbc.sql("""
                insert into request.message (message_id, request_id, voice, author_name, words, at)
                values (:id, :request, :voice, :author, :words, :at)
                """)
                .param("id", Uuid7.next())
                .param("request", id)
                .param("voice", actor.is(Role.ASKER) ? "ASKER" : "STAFF")
                .param("author", actor.name())
                .param("words", words)
                .param("at", clock.instant())
                .update();
        audit.note(actor, "request.words-added", "request", id, path);
        facts.publishEvent(new RequestChanged(id, RequestChanged.What.WORDS, path));
    }
}
