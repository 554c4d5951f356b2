package org.touyan.people.mentoring.follow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.ContractState;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.domain.Level;

/** Half a year and a year after the end: is he still there, and what has he become? */
@Component
public class FollowPair {

    private static final Set<Integer> MONTHS = Set.of(6, 12);
    private static final int LONGEST_POST = 30;
    private static final int LONGEST = 300;

    private final Contracts contracts;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    FollowPair(Contracts contracts, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.contracts = contracts;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param level as a code, empty when unknown */
    @Transactional
    public void follow(Actor actor, ContractId id, int months, boolean employed, String post, String level, String words) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Contract contract = contracts.get(id);
        if (contract.state() != ContractState.GRADUATED || !MONTHS.contains(months)) {
            throw new Conflict("mentoring.follow.not-graduated");
        }
        LocalDate due = Objects.requireNonNull(contract.result().endedOn()).plusMonths(months);
        if (Beijing.day(clock.instant()).isBefore(due)) {
            throw RuleBroken.at("months", "mentoring.follow.early", due);
        }
        String known = Level.check("followLevel", level, true);
        int followed = jdbc.sql("""
                insert into mentoring.follow_up (contract_id, months, employed, post, level, words, by_name, at)
                values (:id, :months, :employed, :post, :level, :words, :by, :now) on conflict do nothing
                """).param("id", id).param("months", months).param("employed", employed)
                .param("post", FreeText.check(post, 0, LONGEST_POST).orRefuse("followPost"))
                .param("level", known.isEmpty() ? null : known)
                .param("words", FreeText.check(words, 0, LONGEST).orRefuse("followWords")).param("by", actor.name())
                .param("now", clock.instant()).update();
        if (followed == 0) {
            throw new Conflict("mentoring.follow.done");
        }
        audit.note(actor, "mentoring.pair-followed", "mentoring-contract", id, contract.path());
    }
}
