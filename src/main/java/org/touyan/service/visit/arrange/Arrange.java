package org.touyan.service.visit.arrange;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.visit.propose.ProposeTime;
import org.touyan.service.visit.schedule.ScheduleVisit;
import org.touyan.service.visit.slot.Lengths;

/** Reads the one form as one of two acts: booking at once, or proposing. */
@Component
class Arrange {

    private final ScheduleVisit schedule;
    private final ProposeTime propose;
    private final Lengths lengths;

    Arrange(ScheduleVisit schedule, ProposeTime propose, Lengths lengths) {
        this.schedule = schedule;
        this.propose = propose;
        this.lengths = lengths;
    }

    /** @return the key of the sentence that says what was done */
    String arrange(Actor actor, OrderId order, ArrangeForm form) {
        if (form.booking()) {
            schedule.schedule(actor, order, form.one(lengths), form.remote(), form.risky());
            return "visit.said.booked";
        }
        propose.propose(actor, order, form.windows(lengths), form.remote(), form.risky());
        return "visit.said.proposed";
    }
}
