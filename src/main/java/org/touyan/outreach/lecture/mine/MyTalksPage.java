package org.touyan.outreach.lecture.mine;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.outreach.lecture.BookingState;
import org.touyan.outreach.lecture.assign.AskPanel;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.RequestId;

/**
 * What I talk about soon, what I have told, and what my team has to find somebody for.
 *
 * @param mine those I was asked for
 */
public record MyTalksPage(List<Mine> mine, List<Led> led, FormErrors errors) implements Page {

    /** @param code address of the listeners' two taps; empty until it was held */
    public record Mine(RequestId requestId, @Nullable OrderId orderId, BookingState state, String title, String unitName,
            Instant fromAt,
            String place, int heads, String wishes, String code, List<FileId> materials) {}

    /** A lecture of a team I lead. */
    public record Led(RequestId requestId, BookingState state, String title, String unitName, Instant fromAt, String place,
            int heads,
            String wishes, List<AskPanel> panels) {

        public String self() {
            return "/me/talks/" + requestId;
        }
    }
}
