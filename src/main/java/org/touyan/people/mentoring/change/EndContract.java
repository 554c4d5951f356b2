package org.touyan.people.mentoring.change;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.domain.EndReason;
import org.touyan.people.mentoring.draft.Turns;
import org.touyan.people.mentoring.sign.PrintContract;

/** An early end, with a reason that may be read. Nobody is held to a contract: this one act takes no second signature. */
@Component
public class EndContract {

    private final Contracts contracts;
    private final PrintContract printContract;
    private final Turns turns;
    private final Clock clock;

    EndContract(Contracts contracts, PrintContract printContract, Turns turns, Clock clock) {
        this.contracts = contracts;
        this.printContract = printContract;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional
    public void terminate(Actor actor, ContractId id, EndReason reason, String why) {
        if (reason == EndReason.GRADUATED || reason == EndReason.LAPSED || reason == EndReason.MASTER_CHANGED) {
            throw RuleBroken.at("endReason", "mentoring.end.reason");
        }
        Contract contract = contracts.toChange(id);
        LocalDate today = Beijing.day(clock.instant());
        contract.terminate(actor, reason, why, today);
        contracts.save(contract);
        turns.note(actor, contract, "contract-ended", contract.result().endedWords());
        printContract.ended(actor, contract, today);
    }
}
