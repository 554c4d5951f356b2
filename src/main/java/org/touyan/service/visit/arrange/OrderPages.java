package org.touyan.service.visit.arrange;

import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.visit.slot.Lengths;

/** The page of an accepted order: on the expert's phone, or at the desk. */
@Component
class OrderPages {

    private final ArrangementQuery query;
    private final Lengths lengths;

    OrderPages(ArrangementQuery query, Lengths lengths) {
        this.query = query;
        this.lengths = lengths;
    }

    static boolean desk(Actor actor) {
        return !actor.is(Role.EXPERT);
    }

    static String path(Actor actor, OrderId order) {
        return desk(actor) ? "/desk/orders/" + order + "/visit" : "/me/t/" + order;
    }

    Page of(Actor actor, OrderId order, FormErrors errors) {
        return page(query.of(order, desk(actor), ArrangeForm.lasting(lengths.usual()), "", errors, null));
    }

    Page of(Actor actor, OrderId order, Form<ArrangeForm> form) {
        return page(query.of(order, desk(actor), form.value(), form.text("day"), form.errors(), null));
    }

    /** Right after the asker's number has been asked for. */
    TaskPage withPhone(OrderId order, String phone) {
        return new TaskPage(query.of(order, false, ArrangeForm.lasting(lengths.usual()), "", FormErrors.none(), phone));
    }

    private static Page page(Arrangement arrangement) {
        return arrangement.desk() ? new DeskVisitPage(arrangement) : new TaskPage(arrangement);
    }
}
