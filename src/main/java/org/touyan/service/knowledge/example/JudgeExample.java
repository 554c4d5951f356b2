package org.touyan.service.knowledge.example;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.service.knowledge.ExampleId;
import org.touyan.service.knowledge.strip.Acquaintances;
import org.touyan.service.knowledge.strip.Telltale;

/** A person reads what was learnt, and lets it stand or takes it out: programs overlook a name that stands in the middle of a sentence. */
@Component
public class JudgeExample {

    private static final int LONGEST_REASON = 200;

    private final Examples examples;
    private final Acquaintances acquaintances;
    private final Elevated elevated;
    private final AuditTrail audit;
    private final Clock clock;

    JudgeExample(Examples examples, Acquaintances acquaintances, Elevated elevated, AuditTrail audit, Clock clock) {
        this.examples = examples;
        this.acquaintances = acquaintances;
        this.elevated = elevated;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody is named in it. Said twice, it was said once. */
    @Transactional
    public void letStand(Actor actor, ExampleId id) {
        Examples.Living example = standing(actor, id);
        if (examples.seen(id, actor, clock.instant())) {
            audit.note(actor, "example.seen", "example", id, example.unionPath());
        }
    }

    /** @throws RuleBroken when no reason is given, or one that names somebody */
    @Transactional
    @BusinessRule(id = "KNO-7", says = "An officer may take out what was learnt, with a reason that stays: matching forgets it at once, its words are shown no more, and its request teaches nothing again.", source = "PIPL 47, 51")
    public void takeOut(Actor actor, ExampleId id, String why) {
        Examples.Living example = standing(actor, id);
        String reason = FreeText.check(why, 2, LONGEST_REASON).orRefuse("why");
        refuseNames(reason);
        examples.takeOut(id, reason, actor, clock.instant());
        audit.note(actor, "example.taken-out", "example", id, example.unionPath());
    }

    private Examples.Living standing(Actor actor, ExampleId id) {
        actor.require(Role.CITY_STAFF);
        return examples.standing(id).orElseThrow(() -> examples.known(id)
                ? new Conflict("knowledge.example.ended")
                : new NotFound("example " + id));
    }

    private void refuseNames(String reason) {
        Telltale.in(reason).or(() -> elevated.asSystem(() -> acquaintances.in(reason, "", "").names().stream().findFirst()))
                .ifPresent(found -> {
                    throw RuleBroken.at("why", "knowledge.text.tells", found);
                });
    }
}
