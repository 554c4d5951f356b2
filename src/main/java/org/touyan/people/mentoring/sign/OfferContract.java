package org.touyan.people.mentoring.sign;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.draft.Turns;

/** Both want it: the text is put before those who sign, and each is told where. */
@Component
public class OfferContract {

    private final Contracts contracts;
    private final TellSigners tellSigners;
    private final JdbcClient jdbc;
    private final Turns turns;

    OfferContract(Contracts contracts, TellSigners tellSigners, JdbcClient jdbc, Turns turns) {
        this.contracts = contracts;
        this.tellSigners = tellSigners;
        this.jdbc = jdbc;
        this.turns = turns;
    }

    @Transactional
    @BusinessRule(id = "MEN-18", says = "An apprentice has one contract at a time, and a contract one apprentice (一带一).")
    public void offer(Actor actor, ContractId id) {
        Contract contract = contracts.toChange(id);
        contract.offer(actor);
        if (jdbc.sql("select mentoring.bound(:id)").param("id", id).query(Boolean.class).single()) {
            throw RuleBroken.because("mentoring.apprentice.bound");
        }
        contracts.save(contract);
        tellSigners.tell(contract, contract.textNo());
        turns.note(actor, contract, "contract-offered", "");
    }
}
