package org.touyan.service.visit.arrange;

import org.touyan.service.visit.matter.Matter;

/**
 * One visit, of which something is to be said.
 *
 * @param desk staff say it for the expert
 */
public record OneVisit(Matter matter, VisitRow visit, boolean desk) {

    public String base() {
        return (desk ? "/desk/visits/" : "/me/visits/") + visit.visitId();
    }

    public String back() {
        return desk ? "/desk/orders/" + matter.orderId() + "/visit" : "/me/t/" + matter.orderId();
    }
}
