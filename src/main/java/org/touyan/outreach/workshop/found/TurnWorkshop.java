package org.touyan.outreach.workshop.found;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.WorkshopAct;
import org.touyan.outreach.workshop.domain.Workshops;

/** A workshop is recognised, opens, is told to mend something, opens again, and closes. */
@Component
public class TurnWorkshop {

    private final Workshops workshops;
    private final Turns turns;
    private final CheckSafety checks;
    private final AuditTrail audit;
    private final Clock clock;

    TurnWorkshop(Workshops workshops, Turns turns, CheckSafety checks, AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.turns = turns;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param document by which the Party's organisation department or the town has recognised it */
    @Transactional
    public void recognise(Actor actor, WorkshopId id, String document) {
        turn(actor, id, WorkshopAct.RECOGNISE, "workshop.recognised", "",
                workshop -> workshop.recognise(actor, today(), document));
    }

    @Transactional
    public void open(Actor actor, WorkshopId id) {
        turn(actor, id, WorkshopAct.OPEN, "workshop.opened", "", workshop -> workshop.open(actor, checks.safe(id)));
    }

    @Transactional
    public void rectify(Actor actor, WorkshopId id) {
        turn(actor, id, WorkshopAct.RECTIFY, "workshop.rectifies", "", workshop -> workshop.rectify(actor));
    }

    @Transactional
    public void close(Actor actor, WorkshopId id, String why) {
        turn(actor, id, WorkshopAct.CLOSE, "workshop.closed", why, workshop -> workshop.close(actor, why));
    }

    private void turn(Actor actor, WorkshopId id, WorkshopAct step, String act, String words, Consumer<Workshop> how) {
        Workshop.STEPS.refuseOthers(step, actor.role());
        Workshop workshop = workshops.toChange(id);
        how.accept(workshop);
        workshops.save(workshop);
        turns.write(actor, workshop, today(), words);
        audit.note(actor, act, "workshop", id, workshop.path());
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}
