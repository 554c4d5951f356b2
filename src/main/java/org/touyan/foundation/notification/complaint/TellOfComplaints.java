package org.touyan.foundation.notification.complaint;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touyan.foundation.identity.AccountView;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.privacy.ComplaintAnswered;
import org.touyan.foundation.privacy.ComplaintReceived;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;

/** In the transaction of the complaint or its answer. */
@Component
class TellOfComplaints {

    private final Notices notices;
    private final Accounts accounts;

    TellOfComplaints(Notices notices, Accounts accounts) {
        this.notices = notices;
        this.accounts = accounts;
    }

    @EventListener
    void on(ComplaintReceived fact) {
        for (AccountView colleague : accounts.staffAlong(fact.path(), Role.CITY_STAFF)) {
            notices.send(Recipient.ofAccount(colleague.id()), "notification.complaint.received",
                    "complaint-received %s %s".formatted(fact.complaint().value(), colleague.id()), fact.path(),
                    "/desk/complaints/" + fact.complaint().value(), fact.number(), Beijing.day(fact.due()));
        }
    }

    @EventListener
    void on(ComplaintAnswered fact) {
        if (fact.phone() != null) {
            notices.send(Recipient.ofPhone(fact.phone(), fact.name()), "notification.complaint.answered",
                    "complaint-answered " + fact.complaint().value(), fact.path(), fact.link(), fact.number());
        }
    }
}
