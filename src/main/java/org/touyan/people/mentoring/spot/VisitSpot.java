package org.touyan.people.mentoring.spot;

import java.time.Clock;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.track.CheckAnswer;
import org.touyan.people.mentoring.track.CheckPair;

/** Writes down what a visit found: it is a look at the pair, so that trouble goes the way of all trouble. */
@Component
public class VisitSpot {

    /** With whom they spoke. */
    public enum Heard {
        BOTH, MASTER, APPRENTICE
    }

    private static final int LONGEST = 300;

    private final CheckPair checkPair;
    private final JdbcClient jdbc;
    private final Clock clock;

    VisitSpot(CheckPair checkPair, JdbcClient jdbc, Clock clock) {
        this.checkPair = checkPair;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void visit(Actor actor, UUID draw, ContractId contract, Heard heard, CheckAnswer answer, String words) {
        actor.require(Role.CITY_STAFF);
        boolean visited = jdbc.sql("""
                select v.contract_id is not null from mentoring.drawn d left join mentoring.spot_visit v using (draw_id, contract_id)
                where d.draw_id = :draw and d.contract_id = :contract
                """).param("draw", draw).param("contract", contract).query(Rows.of(Boolean.class)).optional()
                .orElseThrow(() -> new NotFound("contract %s in draw %s".formatted(contract, draw)));
        if (visited) {
            throw new Conflict("mentoring.spot.visited");
        }
        // A visit without a word of what was seen is none.
        String said = FreeText.check(words, 2, LONGEST).orRefuse("words");
        UUID check;
        try {
            check = checkPair.check(actor, contract, answer, said);
        } catch (Conflict over) {
            throw RuleBroken.at("words", "mentoring.spot.over");
        }
        jdbc.sql("""
                insert into mentoring.spot_visit (draw_id, contract_id, check_id, heard, by_name, at)
                values (:draw, :contract, :check, :heard, :by, :now)
                """).param("draw", draw).param("contract", contract).param("check", check).param("heard", heard)
                .param("by", actor.name()).param("now", clock.instant()).update();
    }
}
