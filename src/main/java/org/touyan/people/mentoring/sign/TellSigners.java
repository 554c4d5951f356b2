package org.touyan.people.mentoring.sign;

import org.springframework.stereotype.Component;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.draft.Masters;
import org.touyan.people.mentoring.draft.PairLinks;

/** Tells master and apprentice that a text waits for their signatures. */
@Component
public class TellSigners {

    private final PairLinks links;
    private final Masters masters;
    private final Notices notices;

    TellSigners(PairLinks links, Masters masters, Notices notices) {
        this.links = links;
        this.masters = masters;
        this.notices = notices;
    }

    /** Once for each text. */
    public void tell(Contract contract, int textNo) {
        String once = "mentoring.sign/" + contract.id() + '/' + textNo;
        masters.account(contract.pair().masterId()).ifPresent(account -> notices.send(Recipient.ofAccount(account),
                "mentoring.sign", once + "/m", contract.path(), "/me/mentoring/" + contract.id(),
                contract.pair().apprenticeName()));
        notices.send(Recipient.ofPhone(contract.pair().phone(), contract.pair().apprenticeName()), "mentoring.sign", once + "/a",
                contract.path(), links.pathOf(contract.id()), contract.pair().masterName());
    }
}
