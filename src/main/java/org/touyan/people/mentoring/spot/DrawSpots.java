package org.touyan.people.mentoring.spot;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.people.mentoring.ContractId;

/** Draws the pairs of a year. What is drawn stands in the trail with its seed, before anybody has visited anyone. */
@Component
public class DrawSpots {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SEED = Pattern.compile("[0-9a-z-]{6,64}");
    private static final int BYTES = 8;

    private final Parameters parameters;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    DrawSpots(Parameters parameters, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param typed seed, for example numbers drawn in public; empty for one by chance */
    @Transactional
    @BusinessRule(id = "MEN-17", says = "Which pairs the federation visits in a year is drawn once, by lot from all that are taught, with a seed that is kept.")
    public UUID draw(Actor actor, String typed) {
        actor.require(Role.CITY_STAFF);
        String seed = typed.isEmpty() ? byChance() : typed;
        if (!SEED.matcher(seed).matches()) {
            throw RuleBroken.at("seed", "mentoring.spot.seed.shape");
        }
        List<ContractId> pool = jdbc
                .sql("select contract_id from mentoring.contract where state in ('ACTIVE', 'EXTENDED') order by contract_id")
                .query(Rows.of(ContractId.class)).list();
        if (pool.isEmpty()) {
            throw RuleBroken.at("seed", "mentoring.spot.nobody");
        }
        int size = Lot.size(pool.size(), parameters.number("mentor.spot.percent"));
        UUID draw = Uuid7.next();
        int drawn = jdbc.sql("""
                insert into mentoring.draw (draw_id, org_path, year, seed, pool, size, by_account, by_name, at)
                values (:id, :path, :year, :seed, :pool, :size, :by, :name, :now) on conflict (org_path, year) do nothing
                """).param("id", draw).param("path", actor.scope()).param("year", Beijing.day(clock.instant()).getYear())
                .param("seed", seed).param("pool", pool.stream().map(ContractId::value).toArray(UUID[]::new)).param("size", size)
                .param("by", Objects.requireNonNull(actor.account())).param("name", actor.name()).param("now", clock.instant())
                .update();
        if (drawn == 0) {
            throw new Conflict("mentoring.spot.drawn");
        }
        List<ContractId> lots = Lot.draw(seed, pool, size);
        for (int i = 0; i < lots.size(); i++) {
            jdbc.sql("insert into mentoring.drawn (draw_id, place, contract_id) values (:id, :place, :contract)")
                    .param("id", draw)
                    .param("place", i + 1).param("contract", lots.get(i)).update();
        }
        audit.note(actor, "mentoring.spots-drawn", "mentoring-draw", draw, actor.scope(), "seed", seed, "pool",
                Integer.toString(pool.size()), "size", Integer.toString(size));
        return draw;
    }

    private static String byChance() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
