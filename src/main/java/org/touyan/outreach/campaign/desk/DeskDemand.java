package org.touyan.outreach.campaign.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.storage.FileId;
import org.touyan.outreach.campaign.BountyId;
import org.touyan.outreach.campaign.BountyState;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.PairingState;
import org.touyan.outreach.campaign.domain.PaperKind;
import org.touyan.outreach.campaign.domain.PlanForm;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;

/** What stands beneath a demand. */
public final class DeskDemand {

    private DeskDemand() {}

    /**
     * A pairing. Who declined is not shown: it makes no difference to anybody.
     *
     * @param missing papers without which nobody goes, as keys of sentences
     */
    public record Paired(PairingId pairingId, PairingState state, String helper, boolean team, LocalDate fromDay,
            LocalDate untilDay, String goals, List<Paper> papers, List<String> missing) {

        public boolean living() {
            return state == PairingState.INVITED || state == PairingState.ACCEPTED;
        }
    }

    /** A signed paper with its pages. */
    public record Paper(PaperKind kind, String documentNo, LocalDate signedOn, @Nullable LocalDate untilDay,
            List<FileId> pages) {}

    /**
     * A planned visit.
     *
     * @param who    empty when nobody is asked or has said yes
     */
    public record Plan(RequestId requestId, String number, RequestState state, Instant fromAt, PlanForm form, String who) {

        /** Whoever was asked could not, and nobody else is asked yet. */
        public boolean alone() {
            return who.isEmpty() && state.seeksHelp();
        }
    }

    /** A posting of it. */
    public record Posted(BountyId bountyId, BountyState state, String topic, LocalDate closesOn) {

        /** It can be claimed, or the panel reads. */
        public boolean living() {
            return state == BountyState.OPEN || state == BountyState.CLOSED;
        }
    }
}
