package org.touyan.service.dispatch.offer;

import org.jspecify.annotations.Nullable;
import org.touyan.people.roster.PersonId;

/**
 * @param companion comes along with whoever leads
 * @param because   needed when the expert was not suggested
 * @param status    the tab the dispatcher stands on, to return to
 */
record OfferForm(@Nullable PersonId expert, @Nullable Boolean companion, String because, String status) {

    String tab() {
        return status.matches("[a-z]{2,12}") ? status : "wait";
    }
}
