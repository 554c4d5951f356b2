package org.touyan.people.mentoring.graduate;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PersonName;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.ContractState;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.draft.Turns;

/** The panel (出师考核): several people who have not taught this apprentice. */
@Component
public class JudgePair {

    private static final int LONGEST = 300;
    private static final int LONGEST_UNIT = 60;

    private final Contracts contracts;
    private final Turns turns;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    JudgePair(Contracts contracts, Turns turns, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.contracts = contracts;
        this.turns = turns;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void begin(Actor actor, ContractId id) {
        Contract contract = contracts.toChange(id);
        contract.assess(actor);
        contracts.save(contract);
        turns.note(actor, contract, "assessment-begun", "");
    }

    @Transactional
    @BusinessRule(id = "MEN-13", says = "Nobody judges his own apprentice, nor himself.")
    public void judge(Actor actor, ContractId id, Judged judged) {
        actor.require(Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
        Contract contract = contracts.toChange(id);
        if (contract.state() != ContractState.ASSESSING) {
            throw new Conflict("mentoring.judge.not-assessing");
        }
        String name = PersonName.check(judged.name()).orRefuse("judgeName");
        if (name.equals(contract.pair().masterName()) || name.equals(contract.pair().apprenticeName())
                || isMaster(contract, judged)) {
            throw RuleBroken.at("judgeName", "mentoring.judge.own");
        }
        int entered = jdbc.sql("""
                insert into mentoring.judge (judge_id, contract_id, round, person_id, name, unit, passed, words, entered_by_name, at)
                values (:id, :contract, :round, :person, :name, :unit, :passed, :words, :by, :now)
                on conflict (contract_id, round, name) do nothing
                """).param("id", Uuid7.next()).param("contract", id).param("round", round(contract))
                .param("person", judged.person()).param("name", name)
                .param("unit", FreeText.check(judged.unit(), 2, LONGEST_UNIT).orRefuse("judgeUnit"))
                .param("passed", judged.passed())
                .param("words", FreeText.check(judged.words(), 2, LONGEST).orRefuse("judgeWords")).param("by", actor.name())
                .param("now", clock.instant()).update();
        if (entered == 0) {
            throw RuleBroken.at("judgeName", "mentoring.judge.twice");
        }
        audit.note(actor, "mentoring.apprentice-judged", "mentoring-contract", id, contract.path());
    }

    private boolean isMaster(Contract contract, Judged judged) {
        return judged.person() != null
                && jdbc.sql("select :person = any(roster.selves(:master))").param("person", judged.person())
                        .param("master", contract.pair().masterId()).query(Boolean.class).single();
    }

    /** After an extension the panel comes together anew. */
    static int round(Contract contract) {
        return contract.span().extensions() + 1;
    }
}
