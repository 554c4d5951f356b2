package org.touyan.service.dispatch.reach;

import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.identity.AccountView;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.domain.WorkOrder;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;
import org.touyan.service.request.Urgency;

/** Writes messages about orders into the outbox, in the transaction of the act they tell of. */
@Component
public class Reach {

    private static final Logger log = LoggerFactory.getLogger(Reach.class);
    private static final List<Role> NEAREST_FIRST = List.of(Role.TOWN_CADRE, Role.CITY_STAFF);

    private final Notices notices;
    private final Accounts accounts;
    private final Experts experts;
    private final Requests requests;
    private final Elevated elevated;

    Reach(Notices notices, Accounts accounts, Experts experts, Requests requests, Elevated elevated) {
        this.notices = notices;
        this.accounts = accounts;
        this.experts = experts;
        this.requests = requests;
        this.elevated = elevated;
    }

    /** To the expert's account, or to his phone as long as he has none. */
    public void expert(PersonId expert, WorkOrder order, Urgency urgency, String key, Object... arguments) {
        elevated.runAsSystem(() -> recipient(expert).ifPresentOrElse(
                to -> send(to, order, urgency, key, "/me/t/" + order.id(), arguments),
                () -> log.warn("expert.unreachable order={} key={}", order.id(), key)));
    }

    /** To whoever asked, with the way to his own page. */
    public void asker(WorkOrder order, String key, Object... arguments) {
        elevated.runAsSystem(() -> {
            RequestBrief request = find(order.request());
            if (request.phone() != null) {
                send(Recipient.ofPhone(request.phone(), request.askerName()), order, Urgency.TODAY, key,
                        requests.trackPath(order.request()), arguments);
            }
        });
    }

    /** To the nearest colleagues who serve the place. */
    public void staff(WorkOrder order, Urgency urgency, String key, Object... arguments) {
        elevated.runAsSystem(() -> nearest(order).forEach(
                to -> send(Recipient.ofAccount(to.id()), key + ':' + order.id() + ':' + to.id(), order, urgency, key,
                        "/desk/dispatch?id=" + order.request(), arguments)));
    }

    private void send(Recipient to, WorkOrder order, Urgency urgency, String key, String href, Object... arguments) {
        send(to, key + ':' + order.id(), order, urgency, key, href, arguments);
    }

    private void send(Recipient to, String once, WorkOrder order, Urgency urgency, String key, String href, Object... arguments) {
        switch (urgency) {
            case TODAY -> notices.sendUrgent(to, key, once, order.path(), href, arguments);
            case NORMAL -> notices.send(to, key, once, order.path(), href, arguments);
        }
    }

    private Optional<Recipient> recipient(PersonId expert) {
        Optional<Recipient> account = accounts.ofPerson(expert.value()).map(Recipient::ofAccount);
        return account.or(() -> experts.phone(expert).flatMap(phone -> experts.find(expert).map(
                card -> Recipient.ofPhone(phone, card.name()))));
    }

    private List<AccountView> nearest(WorkOrder order) {
        for (Role role : NEAREST_FIRST) {
            List<AccountView> serving = accounts.staffAlong(order.path(), role);
            if (!serving.isEmpty()) {
                return serving.stream().filter(a -> a.scope().equals(serving.getFirst().scope())).toList();
            }
        }
        log.warn("staff.none order={} path={}", order.id(), order.path());
        return List.of();
    }

    private RequestBrief find(RequestId request) {
        return requests.find(request)
                .orElseThrow(() -> new IllegalStateException("request %s of an order is gone".formatted(request)));
    }
}
