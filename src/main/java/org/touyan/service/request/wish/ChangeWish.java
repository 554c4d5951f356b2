package org.touyan.service.request.wish;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.service.request.RequestChanged;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Wish;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.HelpRequests;

/** Another time suits better. */
@Component
public class ChangeWish {

    private static final int LONGEST = 120;

    private final HelpRequests requests;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;

    ChangeWish(HelpRequests requests, AuditTrail audit, ApplicationEventPublisher facts) {
        this.requests = requests;
        this.audit = audit;
        this.facts = facts;
    }

    @Transactional
    public void change(Actor actor, RequestId id, Wish wish, String words) {
        actor.require(Role.ASKER, Role.TOWN_CADRE, Role.CITY_STAFF);
        String when = FreeText.check(words, 0, LONGEST).orRefuse("wishWords");
        if (wish == Wish.APPOINTMENT && when.isEmpty()) {
            throw RuleBroken.at("wishWords", "request.wish.words-missing");
        }
        HelpRequest request = requests.toChange(id);
        request.wish(wish, wish == Wish.APPOINTMENT ? when : "");
        requests.save(request);
        audit.note(actor, "request.wish-changed", "request", id, request.path());
        facts.publishEvent(new RequestChanged(id, RequestChanged.What.WISH, request.path()));
    }
}
