package org.touyan.people.mentoring.track;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.storage.Picture;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;

/** The plan, and whether each step of it was reached. */
@Component
public class PlanMilestone {

    private static final int LONGEST = 200;
    private static final int LONGEST_WORDS = 300;

    private final Contracts contracts;
    private final Proofs proofs;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    PlanMilestone(Contracts contracts, Proofs proofs, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.contracts = contracts;
        this.proofs = proofs;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public UUID plan(Actor actor, ContractId id, MilestoneKind kind, LocalDate due, String words) {
        actor.require(Role.EXPERT, Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Contract contract = contracts.get(id);
        if (contract.state().over()) {
            throw new Conflict("mentoring.over");
        }
        if (due.isBefore(contract.span().fromDay()) || due.isAfter(contract.span().untilDay())) {
            throw RuleBroken.at("due", "mentoring.milestone.due");
        }
        UUID milestone = Uuid7.next();
        jdbc.sql("""
                insert into mentoring.milestone (milestone_id, contract_id, kind, due, words, planned_by_name, version)
                values (:id, :contract, :kind, :due, :words, :by, 1)
                """).param("id", milestone).param("contract", id).param("kind", kind).param("due", due)
                .param("words", FreeText.check(words, 2, LONGEST).orRefuse("milestoneWords")).param("by", actor.name()).update();
        audit.note(actor, "mentoring.milestone-planned", "mentoring-contract", id, contract.path(), "kind", kind.name());
        return milestone;
    }

    /**
     * @param evidence what shows it, in words
     * @param proofs   and as pictures: both are asked for when it was reached
     */
    @Transactional
    public void settle(Actor actor, ContractId id, UUID milestone, boolean reached, String evidence, String masterWords,
            String apprenticeWords, List<Picture> proofs) {
        actor.require(Role.EXPERT, Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Contract contract = contracts.get(id);
        String shown = FreeText.check(evidence, reached ? 2 : 0, LONGEST_WORDS).orRefuse("evidence");
        if (reached && proofs.isEmpty()) {
            throw RuleBroken.at("proof", "mentoring.milestone.proof");
        }
        if (jdbc.sql("select reached is true from mentoring.milestone where milestone_id = :id and contract_id = :contract")
                .param("id", milestone).param("contract", id).query(Boolean.class).optional()
                .orElseThrow(() -> new NotFound("milestone " + milestone))) {
            throw new Conflict("mentoring.milestone.settled");
        }
        this.proofs.keep(actor, contract, Proofs.What.MILESTONE, milestone, proofs);
        int settled = jdbc.sql("""
                update mentoring.milestone set reached = :reached, evidence = :evidence, settled_on = :day, settled_by_name = :by,
                  master_words = :master, apprentice_words = :apprentice, version = version + 1
                where milestone_id = :id and contract_id = :contract and reached is not true
                """).param("reached", reached).param("evidence", shown).param("day", Beijing.day(clock.instant()))
                .param("by", actor.name())
                .param("master", FreeText.check(masterWords, 0, LONGEST_WORDS).orRefuse("masterWords"))
                .param("apprentice", FreeText.check(apprenticeWords, 0, LONGEST_WORDS).orRefuse("apprenticeWords"))
                .param("id", milestone).param("contract", id).update();
        if (settled == 0) {
            throw new Conflict("mentoring.milestone.settled");
        }
        audit.note(actor, "mentoring.milestone-settled", "mentoring-contract", id, contract.path(), "reached",
                Boolean.toString(reached));
    }
}
