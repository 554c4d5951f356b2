package org.touyan.service.request.review;

import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.service.request.RequestId;

/** Keeps what the asker said: once a round, never changed. */
@Component
class Reviews {

    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RequestId request, int round, Review review, Actor actor, Instant at) {
        boolean callBack = !actor.is(Role.ASKER);
        jdbc.sql("""
                insert into request.review (review_id, request_id, round, solved, content, words, voice, keyer, keyer_name, at)
                values (:id, :request, :round, :solved, :content, :words, :voice, :keyer, :name, :at)
                """)
                .param("id", Uuid7.next())
                .param("request", request)
                .param("round", round)
                .param("solved", review.solved().name())
                .param("content", review.content() == null ? null : review.content().name())
                .param("words", review.words())
                .param("voice", callBack ? "CALL_BACK" : "ASKER")
                .param("keyer", callBack ? actor.account() : null)
                .param("name", callBack ? actor.name() : "")
                .param("at", at)
                .update();
    }
}
