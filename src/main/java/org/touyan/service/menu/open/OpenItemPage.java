package org.touyan.service.menu.open;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.web.Page;
import org.touyan.service.menu.SlotId;

/** One line of the published list, with its times. */
public record OpenItemPage(OpenItem item, List<Time> times) implements Page {

    /**
     * One time.
     *
     * @param past  it may not be ordered any more
     * @param begun nor does a call help
     */
    public record Time(SlotId slotId, Instant fromAt, Instant toAt, String place, int capacity, int taken, Instant closesAt,
            boolean past, boolean begun) {

        public LocalTime end() {
            return Beijing.time(toAt).toLocalTime();
        }

        public int left() {
            return capacity - taken;
        }
    }
}
