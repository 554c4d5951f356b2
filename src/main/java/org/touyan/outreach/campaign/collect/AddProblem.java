package org.touyan.outreach.campaign.collect;

import java.time.Clock;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.DemandState;
import org.touyan.outreach.campaign.domain.Call;
import org.touyan.outreach.campaign.domain.Calls;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.DemandChannel;
import org.touyan.outreach.campaign.domain.Demands;
import org.touyan.outreach.campaign.domain.Need;
import org.touyan.outreach.campaign.domain.Origin;

/** One more problem of a company that has stated a demand: said by itself, or found by whoever was there. */
@Component
public class AddProblem {

    private static final int LONGEST_WORDS = 500;
    private static final int MOST = 9;

    private final Calls calls;
    private final Demands demands;
    private final DemandLinks links;
    private final Vault vault;
    private final Elevated elevated;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    AddProblem(Calls calls, Demands demands, DemandLinks links, Vault vault, Elevated elevated, AuditTrail audit,
            JdbcClient jdbc, Clock clock) {
        this.calls = calls;
        this.demands = demands;
        this.links = links;
        this.vault = vault;
        this.elevated = elevated;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the problem; the one that is there already, when the same words are sent again */
    @BusinessRule(id = "CMP-11", says = "A company states as many problems with one demand as it has, up to nine; each is screened, paired, solved and confirmed by itself.")
    @Transactional
    public DemandId add(Actor actor, DemandId id, String demandClass, String typed) {
        actor.require(Role.ASKER, Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Demand known = demands.get(id);
        String words = FreeText.check(typed, 2, LONGEST_WORDS).orRefuse("more");
        if (known.state() == DemandState.WITHDRAWN) {
            throw new Conflict("campaign.more.withdrawn");
        }
        boolean staff = actor.is(Role.TOWN_CADRE, Role.CITY_STAFF);
        return elevated.asSystem(() -> {
            refuse(calls.get(known.call()), demandClass, staff);
            return write(actor, known, demandClass, words, staff);
        });
    }

    /** What is found on a visit belongs to what was stated in time. */
    private void refuse(Call call, String demandClass, boolean staff) {
        if (!call.asks(demandClass)) {
            throw RuleBroken.at("moreClass", "campaign.demand.class.missing");
        }
        if (!staff) {
            call.takes(demandClass, Beijing.day(clock.instant()));
        }
    }

    private DemandId write(Actor actor, Demand known, String demandClass, String words, boolean staff) {
        Demand first = demands.toChange(firstOf(known.id()));
        byte[] key = vault.fingerprint("campaign-demand", first.id() + "/" + words);
        return jdbc.sql("select demand_id from campaign.demand where submit_key = :key").param("key", key)
                .query(Rows.of(DemandId.class)).optional().orElseGet(() -> saved(actor, first, demandClass, words, staff, key));
    }

    private DemandId saved(Actor actor, Demand first, String demandClass, String words, boolean staff, byte[] key) {
        int others = jdbc.sql("select count(*)::int from campaign.demand where first_demand = :first").param("first", first.id())
                .query(Integer.class).single();
        if (others + 1 >= MOST) {
            throw RuleBroken.at("more", "campaign.more.most", MOST);
        }
        Instant now = clock.instant();
        Need need = new Need(demandClass, words, "", first.need().urgency(), first.need().secret());
        var origin = new Origin(staff ? DemandChannel.VISIT : actor.is(Role.ASKER) ? DemandChannel.PUBLIC : DemandChannel.ACCOUNT,
                actor.account(), actor.account() == null ? "" : actor.name(), key, now);
        Demand problem = demands.save(Demand.added(actor, first, first.number() + "-" + (others + 2), need, origin));
        jdbc.sql("update campaign.demand set first_demand = :first where demand_id = :id").param("first", first.id())
                .param("id", problem.id()).update();
        links.open(problem.id());
        audit.note(actor, "campaign.problem-added", "campaign-demand", problem.id(), problem.path(), "first",
                first.id().toString());
        return problem.id();
    }

    private DemandId firstOf(DemandId id) {
        return jdbc.sql("select coalesce(first_demand, demand_id) from campaign.demand where demand_id = :id").param("id", id)
                .query(Rows.of(DemandId.class)).single();
    }
}
