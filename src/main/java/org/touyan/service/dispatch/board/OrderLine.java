package org.touyan.service.dispatch.board;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderState;

/**
 * One order of the request in the middle: for its dispatcher only, who may know of a no.
 *
 * @param unexplained another than the first suggestion was invited, and nobody has said why
 */
public record OrderLine(
        OrderId orderId, @Nullable PersonId expertId, @Nullable String expert, boolean lead, OrderState state,
        boolean byItself, String offeredByName, Instant offeredAt, Instant answerBy, @Nullable Instant answeredAt,
        @Nullable String declineReason, String chosenBecause, boolean unexplained) {

    public boolean waiting() {
        return state == OrderState.OFFERED;
    }

    public boolean living() {
        return state.living();
    }

    /** Key of what the button says that ends it. */
    public String endKey() {
        return state == OrderState.OPEN ? "dispatch.order.close" : "dispatch.order.call-off";
    }

    /** Key of the sentence about the state. */
    public String stateKey() {
        return "dispatch.order.state." + state.name().toLowerCase(Locale.ROOT);
    }
}
