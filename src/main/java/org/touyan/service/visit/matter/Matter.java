package org.touyan.service.visit.matter;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Wish;

/**
 * One order and the copy of its request.
 *
 * @param more  what was added to the words later, one addition a line
 * @param lead  false for an expert who comes along
 * @param phone of the asker, sealed; null when there is none
 */
public record Matter(
        OrderId orderId, RequestId requestId, @Nullable PersonId expertId, String expertName, OrderState state, boolean lead,
        OrgPath orgPath, String number, String subject, String words, String more, String townName, String place,
        String askerName, @Nullable Sealed phone,
        Wish wish, String wishWords, @Nullable Instant wishFrom, String riskNote) {

    public List<String> additions() {
        return more.lines().toList();
    }

    public String where() {
        return townName + place;
    }

    /** When it suits the asker, in words. */
    public String when(Ui ui) {
        if (!wishWords.isEmpty()) {
            return wishWords;
        }
        return wish == Wish.APPOINTMENT && wishFrom != null
                ? ui.dayTime(wishFrom)
                : ui.t(wish == Wish.SOON ? "dispatch.wish.soon" : "dispatch.wish.any-day");
    }

    public boolean accepted() {
        return state == OrderState.ACCEPTED;
    }
}
