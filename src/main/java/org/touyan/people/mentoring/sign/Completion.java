package org.touyan.people.mentoring.sign;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.ContractState;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.domain.Party;
import org.touyan.people.mentoring.draft.Masters;
import org.touyan.people.mentoring.draft.Turns;

/** What happens when the fourth has signed: the contract is in force, or its amendment is, and gets its number. */
@Component
public class Completion {

    private static final int PARTIES = 4;

    private final Contracts contracts;
    private final Masters masters;
    private final PrintContract printContract;
    private final SignedText signedText;
    private final JdbcClient jdbc;
    private final Turns turns;
    private final Clock clock;

    Completion(Contracts contracts, Masters masters, PrintContract printContract, SignedText signedText, JdbcClient jdbc,
            Turns turns, Clock clock) {
        this.contracts = contracts;
        this.masters = masters;
        this.printContract = printContract;
        this.signedText = signedText;
        this.jdbc = jdbc;
        this.turns = turns;
        this.clock = clock;
    }

    /** Nobody signs twice, and the witness sees what the others have signed. */
    void refuseOutOfTurn(ContractId id, int textNo, Party party) {
        if (jdbc.sql("""
                select exists (select 1 from mentoring.signature where contract_id = :id and text_no = :no and party = :party)
                """).param("id", id).param("no", textNo).param("party", party).query(Boolean.class).single()) {
            throw new Conflict("mentoring.sign.already");
        }
        if (party == Party.WITNESS && signed(id, textNo) < PARTIES - 1) {
            throw RuleBroken.because("mentoring.sign.witness-last");
        }
    }

    void whenAllHaveSigned(Actor actor, Contract contract, int textNo) {
        if (signed(contract.id(), textNo) < PARTIES) {
            return;
        }
        LocalDate today = Beijing.day(clock.instant());
        if (contract.state() == ContractState.SIGNING) {
            masters.refuseOneTooMany(contract.pair().masterId());
            masters.refuseWithoutHonour(contract.pair().masterId(), today);
            contract.activate(actor, today, clock.instant());
            contracts.save(contract);
            printContract.issue(actor, contract);
            turns.note(actor, contract, "contract-signed", "");
        } else {
            signedText.holds(actor, contract);
        }
    }

    /** Those on paper count when a second person has seen them. */
    private int signed(ContractId id, int textNo) {
        return jdbc.sql("""
                select count(*) from mentoring.signature s
                where s.contract_id = :id and s.text_no = :no
                  and (s.how <> 'PAPER' or exists (select 1 from mentoring.seen n where n.signature_id = s.signature_id))
                """).param("id", id).param("no", textNo).query(Integer.class).single();
    }
}
