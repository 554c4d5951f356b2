package org.touyan.outreach.campaign.desk;

import java.time.LocalDate;
import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.CallState;

/**
 * The calls, the latest first.
 *
 * @param writes whether the actor may begin one
 */
public record CallsPage(List<Row> rows, boolean writes) implements Page {

    /** One call, with how many demands it has brought and how many of them are waiting to be read. */
    public record Row(CallId callId, CallState state, String title, LocalDate opensOn, LocalDate closesOn, int demands,
            int unread) {}
}
