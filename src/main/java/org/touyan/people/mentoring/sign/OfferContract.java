package org.touyan.people.mentoring.sign;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.draft.Masters;
import org.touyan.people.mentoring.draft.PairLinks;
import org.touyan.people.mentoring.draft.Turns;

/** Both want it: the text is put before those who sign, and each is told where. */
@Component
public class OfferContract {

    private final Contracts contracts;
    private final PairLinks links;
    private final Masters masters;
    private final Notices notices;
    private final Turns turns;

    OfferContract(Contracts contracts, PairLinks links, Masters masters, Notices notices, Turns turns) {
        this.contracts = contracts;
        this.links = links;
        this.masters = masters;
        this.notices = notices;
        this.turns = turns;
    }

    @Transactional
    public void offer(Actor actor, ContractId id) {
        Contract contract = contracts.toChange(id);
        contract.offer(actor);
        contracts.save(contract);
        tell(contract);
        turns.note(actor, contract, "contract-offered", "");
    }

    private void tell(Contract contract) {
        String once = "mentoring.sign/" + contract.id() + '/' + contract.textNo();
        masters.account(contract.pair().masterId()).ifPresent(account -> notices.send(Recipient.ofAccount(account),
                "mentoring.sign", once + "/m", contract.path(), "/me/mentoring/" + contract.id(),
                contract.pair().apprenticeName()));
        notices.send(Recipient.ofPhone(contract.pair().phone(), contract.pair().apprenticeName()), "mentoring.sign", once + "/a",
                contract.path(), links.pathOf(contract.id()), contract.pair().masterName());
    }
}
