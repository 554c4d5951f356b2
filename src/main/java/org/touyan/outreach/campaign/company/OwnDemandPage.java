package org.touyan.outreach.campaign.company;

import java.util.List;
import java.util.stream.IntStream;

import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Timeline;
import org.touyan.outreach.campaign.DemandState;
import org.touyan.outreach.campaign.domain.DemandAct;
import org.touyan.outreach.campaign.show.Together;

/**
 * A demand and what the company may say about it.
 *
 * @param together the other problems stated with it
 * @param classes what another may be about; none when none is taken any more
 * @param self    its address: with the secret, or at the account's pages
 * @param account reached with an account
 */
public record OwnDemandPage(OwnDemand demand, String className, List<OwnDemand.Visit> visits, List<Together> together,
        List<Choice> classes, String self, boolean account, Form<SignForm> form) implements Page {

    private static final List<DemandState> WAY = List.of(DemandState.COLLECTED, DemandState.SCREENED, DemandState.MATCHED,
            DemandState.IN_PROGRESS, DemandState.CONFIRMED, DemandState.FOLLOWED_UP);

    public FormErrors errors() {
        return form.errors();
    }

    public boolean allows(DemandAct act) {
        return demand.allows(act, account ? Role.ENTERPRISE_UNION : Role.ASKER);
    }

    public Timeline way(Ui ui) {
        int now = switch (demand.state()) {
            case COLLECTED, WITHDRAWN -> 0;
            case SCREENED -> 1;
            case MATCHED, PLANNED -> 2;
            case IN_PROGRESS, SOLVED, PARTLY, UNSOLVED -> 3;
            case CONFIRMED -> 4;
            case FOLLOWED_UP -> 5;
        };
        return new Timeline(IntStream.range(0, WAY.size())
                .mapToObj(i -> new Timeline.Entry(
                        i < now ? Timeline.State.DONE : i == now ? Timeline.State.NOW : Timeline.State.TODO,
                        ui.t("campaign.state." + WAY.get(i)), "", ""))
                .toList());
    }
}
