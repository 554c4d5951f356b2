package org.touyan.people.mentoring.draft;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.domain.Party;

/** Yes or no of the two whom it is about: their own word, or as they said it to an office. */
@Component
public class AgreePair {

    private final Contracts contracts;
    private final Turns turns;
    private final Clock clock;

    AgreePair(Contracts contracts, Turns turns, Clock clock) {
        this.contracts = contracts;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional
    public void agree(Actor actor, ContractId id, Party party) {
        Party own = Parties.of(actor);
        boolean himself = own == Party.MASTER || own == Party.APPRENTICE;
        if ((himself && own != party) || party == Party.EMPLOYER || party == Party.WITNESS) {
            throw new NotAllowed("%s does not agree for the %s".formatted(own, party));
        }
        Contract contract = contracts.toChange(id);
        contract.agree(actor, party, clock.instant());
        contracts.save(contract);
        turns.note(actor, contract, "pair-agreed", "");
    }
}
