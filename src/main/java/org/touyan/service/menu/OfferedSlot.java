package org.touyan.service.menu;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A time on a published list that may still be ordered.
 *
 * @param closes until when
 */
public record OfferedSlot(SlotId slot, ItemId item, YearMonth month, String title, String subject, Instant from, Instant to,
        Instant closes, String place, int capacity, int taken, boolean secret,
        boolean school) {

    /** Neither of secret matters nor of pupils. */
    public boolean pictures() {
        return !secret && !school;
    }

    public int left() {
        return capacity - taken;
    }

    public String path() {
        return "/menu/" + month + "/" + item;
    }
}
