package org.touyan.people.mentoring.change;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Clause;
import org.touyan.people.mentoring.domain.Clauses;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.draft.ContractTexts;
import org.touyan.people.mentoring.draft.Turns;

/** Other words for a contract in force: they hold when all four have signed them, and not before. */
@Component
public class AmendContract {

    private static final int LONGEST = 200;

    private final Contracts contracts;
    private final ContractTexts texts;
    private final Turns turns;

    AmendContract(Contracts contracts, ContractTexts texts, Turns turns) {
        this.contracts = contracts;
        this.texts = texts;
        this.turns = turns;
    }

    @Transactional
    public void amend(Actor actor, ContractId id, Map<Clause, String> typed, String reason) {
        Contract contract = contracts.toChange(id);
        Clauses clauses = Clauses.of(typed, contract.money().penalty()).agreeing(contract.money(), contract.span());
        String why = FreeText.check(reason, 2, LONGEST).orRefuse("reason");
        int no = texts.next(id);
        contract.amend(actor, no);
        contracts.save(contract);
        texts.keep(actor, contract, no, clauses, why);
        turns.note(actor, contract, "contract-amendment-offered", why);
    }
}
