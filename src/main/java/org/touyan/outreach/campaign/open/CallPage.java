package org.touyan.outreach.campaign.open;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.campaign.BountyState;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.CallState;

/**
 * A call, for everybody.
 *
 * @param call    null when there has been none
 * @param others  earlier and later ones
 */
public record CallPage(@Nullable Shown call, List<Choice> classes, List<Posted> bounties, List<Shown> others, LocalDate today)
        implements
            Page {

    /** What stands in the notice. */
    public record Shown(CallId callId, CallState state, String title, String words, String classes, LocalDate opensOn,
            LocalDate closesOn, String contact) {

        public boolean takes(LocalDate today) {
            return state == CallState.PUBLISHED && !today.isBefore(opensOn) && !today.isAfter(closesOn);
        }

        public boolean comes(LocalDate today) {
            return today.isBefore(opensOn);
        }
    }

    /** A posted problem: its topic, and nobody's name. */
    public record Posted(BountyState state, String topic, String words, LocalDate opensOn, LocalDate closesOn) {}
}
