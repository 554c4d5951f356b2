package org.touyan.people.mentoring.change;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.domain.EndReason;
import org.touyan.people.mentoring.draft.Turns;
import org.touyan.people.mentoring.sign.PrintContract;

/** Interruption, more time, an early end. */
@Component
public class ChangeContract {

    private static final int LONGEST = 300;

    private final Contracts contracts;
    private final PrintContract printContract;
    private final Turns turns;
    private final Clock clock;

    ChangeContract(Contracts contracts, PrintContract printContract, Turns turns, Clock clock) {
        this.contracts = contracts;
        this.printContract = printContract;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional
    public void suspend(Actor actor, ContractId id, String why) {
        Contract contract = contracts.toChange(id);
        contract.suspend(actor);
        saved(actor, contract, "contract-suspended", why);
    }

    @Transactional
    public void resume(Actor actor, ContractId id, String why) {
        Contract contract = contracts.toChange(id);
        contract.resume(actor);
        saved(actor, contract, "contract-resumed", why);
    }

    @Transactional
    public void extend(Actor actor, ContractId id, LocalDate until, String why) {
        Contract contract = contracts.toChange(id);
        contract.extend(actor, until);
        saved(actor, contract, "contract-extended", why);
    }

    /** Ends early, with a reason that may be read. */
    @Transactional
    public void terminate(Actor actor, ContractId id, EndReason reason, String why) {
        if (reason == EndReason.GRADUATED || reason == EndReason.LAPSED) {
            throw RuleBroken.at("endReason", "mentoring.end.reason");
        }
        Contract contract = contracts.toChange(id);
        LocalDate today = Beijing.day(clock.instant());
        contract.terminate(actor, reason, why, today);
        saved(actor, contract, "contract-ended", why);
        printContract.ended(actor, contract, today);
    }

    private void saved(Actor actor, Contract contract, String act, String why) {
        String words = FreeText.check(why, 2, LONGEST).orRefuse("words");
        contracts.save(contract);
        turns.note(actor, contract, act, words);
    }
}
