package org.touyan.service.request.tell;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.identity.AccountView;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestOverdue;
import org.touyan.service.request.RequestReopened;
import org.touyan.service.request.RequestSubmitted;
import org.touyan.service.request.Requests;

/** The union that answers for a place hears what waits for it. */
@Component
class TellStaff {

    private final Requests requests;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Accounts accounts;
    private final Notices notices;

    TellStaff(Requests requests, Catalog catalog, Organizations organizations, Accounts accounts, Notices notices) {
        this.requests = requests;
        this.catalog = catalog;
        this.organizations = organizations;
        this.accounts = accounts;
        this.notices = notices;
    }

    /** Whoever keyed a call in need not be told; the expert who noted one has it already. */
    @EventListener
    void on(RequestSubmitted fact) {
        if (fact.channel() != Channel.WEB) {
            return;
        }
        for (AccountView staff : answering(fact.path())) {
            tell(staff, fact.urgentWords() ? "request.arrived-urgent" : "request.arrived", fact.request(), fact.path(),
                    fact.urgentWords(), fact.at().toString());
        }
    }

    @EventListener
    void on(RequestReopened fact) {
        for (AccountView staff : answering(fact.path())) {
            tell(staff, "request.reopened", fact.request(), fact.path(), false, fact.at().toString());
        }
    }

    /** A missed deadline goes one step up, once. */
    @EventListener
    void on(RequestOverdue fact) {
        for (AccountView staff : accounts.staffAlong(fact.path(), Role.CITY_STAFF)) {
            tell(staff, "request.overdue", fact.request(), fact.path(), false, fact.at().toString());
        }
    }

    /** The cadres of the town, or those of the city where the town has none. */
    private List<AccountView> answering(OrgPath path) {
        List<AccountView> cadres = accounts.staffAlong(path, Role.TOWN_CADRE);
        return cadres.isEmpty() ? accounts.staffAlong(path, Role.CITY_STAFF) : cadres;
    }

    private void tell(AccountView staff, String key, RequestId request, OrgPath path, boolean urgent, String occasion) {
        Recipient to = Recipient.ofAccount(staff.id());
        String once = key + '/' + request + '/' + staff.id().value() + '/' + occasion;
        String href = "/desk/requests/" + request;
        RequestBrief brief = requests.find(request)
                .orElseThrow(
                        () -> new IllegalStateException("request %s is not visible to whoever changed it".formatted(request)));
        String subject = catalog.subject(brief.subject()).map(Subject::name).orElse(brief.subject());
        String town = organizations.town(brief.town()).map(Town::shortName).orElse(brief.town());
        if (urgent) {
            notices.sendUrgent(to, key, once, path, href, brief.number(), town, subject);
        } else {
            notices.send(to, key, once, path, href, brief.number(), town, subject);
        }
    }
}
