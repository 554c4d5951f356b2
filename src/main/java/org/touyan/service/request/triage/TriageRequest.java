package org.touyan.service.request.triage;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.service.request.AnswerClock;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.domain.HelpRequest;
import org.touyan.service.request.domain.HelpRequests;
import org.touyan.service.request.domain.Spot;
import org.touyan.service.request.domain.Triage;

/** Staff have read a request: it may be dispatched. */
@Component
public class TriageRequest {

    private static final int LONGEST_RISK = 300;
    private static final int LONGEST_PLACE = 120;

    private final HelpRequests requests;
    private final Catalog catalog;
    private final Organizations organizations;
    private final AnswerClock due;
    private final Elevated elevated;
    private final Clock clock;

    TriageRequest(HelpRequests requests, Catalog catalog, Organizations organizations, AnswerClock due, Elevated elevated,
            Clock clock) {
        this.requests = requests;
        this.catalog = catalog;
        this.organizations = organizations;
        this.due = due;
        this.elevated = elevated;
        this.clock = clock;
    }

    @Transactional
    public void triage(Actor actor, RequestId id, TriageDecision decision) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        HelpRequest request = requests.toChange(id);
        Instant now = clock.instant();
        request.triage(actor, read(request, decision), now, due.offer(decision.urgency(), now));
        // A corrected town may lie outside the actor's scope: then the request leaves his desk by this very act.
        elevated.runAsSystem(() -> requests.save(request));
    }

    private Triage read(HelpRequest request, TriageDecision decision) {
        String subject = catalog.subject(decision.subject())
                .orElseThrow(() -> RuleBroken.at("subject", "request.subject.missing"))
                .code();
        OrgPath path = decision.town().equals(request.spot().town())
                ? request.path()
                : organizations.pathOfTown(decision.town()).orElseThrow(() -> RuleBroken.at("town", "request.town.missing"));
        String place = FreeText.check(decision.place(), 0, LONGEST_PLACE).orRefuse("place");
        return new Triage(subject, decision.urgency(),
                FreeText.check(decision.riskNote(), 0, LONGEST_RISK).orRefuse("riskNote"),
                new Spot(decision.town(), place, request.spot().bodyId(), path));
    }
}
