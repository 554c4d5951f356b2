package org.touyan.service.menu;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A place somebody has, or waits for.
 *
 * @param position 0 when the place is his; else how many stand in the queue up to and with him
 */
public record Held(SlotId slot, ItemId item, YearMonth month, String title, Instant from, Instant to, String place,
        int position) {

    public boolean taken() {
        return position == 0;
    }

    public String path() {
        return "/menu/" + month + "/" + item;
    }
}
