package org.touyan.service.request.submit;

import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Beijing;
import org.touyan.service.menu.Booking;
import org.touyan.service.menu.OfferedSlot;
import org.touyan.service.menu.Places;
import org.touyan.service.menu.SlotId;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.domain.Need;

/** A request that is an order: it takes its place, wishes for that time, and asks for whoever gives it. */
@Component
class PlaceOrder {

    private static final int LONGEST = 120;

    private final Places places;

    PlaceOrder(Places places) {
        this.places = places;
    }

    Need place(SlotId slot, RequestId request, int heads, @Nullable UUID series, Need need) {
        Booking booking = places.take(slot, request.value(), heads, series);
        if (booking.slot().school()) {
            HeadsOnly.check(need.words());
        }
        return need.ordered(words(booking.slot(), booking.team()), booking.slot().from(), booking.slot().to(), booking.by());
    }

    /** What does not fit is cut off where it hurts least: at the place, which stands on the list. */
    private static String words(OfferedSlot slot, String team) {
        LocalDateTime from = Beijing.time(slot.from());
        String words = "%s，%d月%d日 %s–%s%s，%s".formatted(slot.title(), from.getMonthValue(), from.getDayOfMonth(),
                from.toLocalTime(), Beijing.time(slot.to()).toLocalTime(), team.isEmpty() ? "" : "，" + team, slot.place());
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
