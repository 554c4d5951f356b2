package org.touyan.people.mentoring.sign;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.draft.Turns;

/** Both want it: the text is put before those who sign, and each is told where. */
@Component
public class OfferContract {

    private final Contracts contracts;
    private final TellSigners tellSigners;
    private final Turns turns;

    OfferContract(Contracts contracts, TellSigners tellSigners, Turns turns) {
        this.contracts = contracts;
        this.tellSigners = tellSigners;
        this.turns = turns;
    }

    @Transactional
    public void offer(Actor actor, ContractId id) {
        Contract contract = contracts.toChange(id);
        contract.offer(actor);
        contracts.save(contract);
        tellSigners.tell(contract, contract.textNo());
        turns.note(actor, contract, "contract-offered", "");
    }
}
