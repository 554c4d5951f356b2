package org.touyan.service.visit.arrange;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.visit.propose.ProposeTime;
import org.touyan.service.visit.schedule.ScheduleVisit;

/** Reads the one form as one of two acts: booking at once, or proposing. */
@Component
class Arrange {

    private final ScheduleVisit schedule;
    private final ProposeTime propose;

    Arrange(ScheduleVisit schedule, ProposeTime propose) {
        this.schedule = schedule;
        this.propose = propose;
    }

    /** @return the key of the sentence that says what was done */
    String arrange(Actor actor, OrderId order, ArrangeForm form) {
        if (form.booking()) {
            schedule.schedule(actor, order, form.one(), form.remote(), form.risky());
            return "visit.said.booked";
        }
        propose.propose(actor, order, form.windows(), "");
        return "visit.said.proposed";
    }
}
