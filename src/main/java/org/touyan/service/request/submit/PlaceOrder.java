package org.touyan.service.request.submit;

import java.time.LocalDateTime;

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

    private final Places places;

    PlaceOrder(Places places) {
        this.places = places;
    }

    Need place(SlotId slot, RequestId request, int heads, Need need) {
        Booking booking = places.take(slot, request.value(), heads);
        return need.ordered(words(booking.slot()), booking.slot().from(), booking.slot().to(), booking.by());
    }

    private static String words(OfferedSlot slot) {
        LocalDateTime from = Beijing.time(slot.from());
        return "%s，%d月%d日 %s–%s，%s".formatted(slot.title(), from.getMonthValue(), from.getDayOfMonth(), from.toLocalTime(),
                Beijing.time(slot.to()).toLocalTime(), slot.place().length() > 40 ? slot.place().substring(0, 40) : slot.place());
    }
}
