package org.touyan.service.visit.team;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.service.request.RequestId;

/** What was ordered of the teams somebody leads, the next first. */
public record TeamOrdersPage(List<Line> lines, FormErrors errors) implements Page {

    /**
     * One order.
     *
     * @param who    who was asked; empty as long as nobody is
     * @param agreed he has said yes
     * @param open   the lead may ask somebody now
     */
    public record Line(RequestId requestId, UUID teamId, String team, String title, Instant fromAt, String place, int heads,
            String who, boolean agreed, boolean open, List<Choice> members) {

        public String self() {
            return "/me/team/" + requestId;
        }
    }
}
