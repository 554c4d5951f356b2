package org.touyan.service.knowledge.example;

import java.time.Clock;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.knowledge.ExampleId;
import org.touyan.service.knowledge.strip.Acquaintances;
import org.touyan.service.knowledge.strip.Known;
import org.touyan.service.knowledge.strip.PersonalData;
import org.touyan.service.knowledge.strip.Remains;
import org.touyan.service.record.RecordVoided;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestReopened;

/** Writes down what a closed case teaches, and strikes it when the case does not stand any more. */
@Component
public class LearnExample {

    private static final int SHORTEST = 4;

    private final Examples examples;
    private final Cases cases;
    private final Acquaintances acquaintances;
    private final Organizations organizations;
    private final Elevated elevated;
    private final AuditTrail audit;
    private final Clock clock;

    LearnExample(Examples examples, Cases cases, Acquaintances acquaintances, Organizations organizations, Elevated elevated,
            AuditTrail audit, Clock clock) {
        this.examples = examples;
        this.cases = cases;
        this.acquaintances = acquaintances;
        this.organizations = organizations;
        this.elevated = elevated;
        this.audit = audit;
        this.clock = clock;
    }

    /** By the clock. */
    @Transactional
    @BusinessRule(id = "KNO-1", says = "A case that was closed and confirmed teaches by its words without names, numbers and addresses; what cannot be cleaned of them is not kept.", source = "PIPL 6, 51, 73")
    public void learn(ClosedCase closed) {
        OrgPath union = organizations.federationOf(closed.orgPath()).orElseThrow().path();
        Known known = acquaintances.in(closed.words(), closed.askerName(), closed.place());
        String words = PersonalData.strip(closed.words(), known);
        Set<String> trades = cases.trades(closed);
        if (words.codePointCount(0, words.length()) < SHORTEST) {
            examples.passOver(union, closed, "SHORT", clock.instant());
        } else if (trades.isEmpty()) {
            examples.passOver(union, closed, "NO_TRADE", clock.instant());
        } else if (!clean(words, known, closed)) {
            examples.passOver(union, closed, "PERSONAL", clock.instant());
        } else {
            ExampleId id = examples.add(union, closed, words, trades, clock.instant());
            audit.note(Actor.SYSTEM, "example.learnt", "example", id, union);
        }
    }

    /** A reader of the same words finds nothing: neither the one who has just cleaned them, nor one who works otherwise. */
    private boolean clean(String words, Known before, ClosedCase closed) {
        Known now = acquaintances.in(words, closed.askerName(), closed.place());
        return PersonalData.strip(words, now).equals(words) && Remains.in(words, before).isEmpty()
                && Remains.in(words, now).isEmpty();
    }

    /** By the clock: the ground has gone, or is another one. */
    @Transactional
    public void end(Cases.Groundless groundless) {
        String because = groundless.reopened() ? "REOPENED" : groundless.voided() ? "VOIDED" : "CORRECTED";
        if (examples.end(groundless.exampleId(), because, Actor.SYSTEM, clock.instant())) {
            audit.note(Actor.SYSTEM, "example.ended", "example", groundless.exampleId(), groundless.unionPath(), "because",
                    because);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RecordVoided fact) {
        end(fact.request(), "VOIDED");
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RequestReopened fact) {
        end(fact.request(), "REOPENED");
    }

    private void end(RequestId request, String because) {
        elevated.runAsSystem(() -> examples.living(request).ifPresent(living -> {
            examples.end(living.exampleId(), because, Actor.SYSTEM, clock.instant());
            audit.note(Actor.SYSTEM, "example.ended", "example", living.exampleId(), living.unionPath(), "because", because);
        }));
    }
}
