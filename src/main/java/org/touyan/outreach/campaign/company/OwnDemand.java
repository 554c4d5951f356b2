package org.touyan.outreach.campaign.company;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Role;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.DemandState;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.DemandAct;
import org.touyan.outreach.campaign.domain.Difficulty;
import org.touyan.outreach.campaign.domain.PlanForm;
import org.touyan.outreach.campaign.domain.Result;
import org.touyan.outreach.campaign.domain.TrainedSource;
import org.touyan.service.request.RequestState;

/** A demand as the company sees it: not who else was asked, and not the union's notes about its own work. */
public record OwnDemand(DemandId demandId, String number, DemandState state, String demandClass, String words, String wish,
        boolean secret, String company, Instant collectedAt, @Nullable Difficulty difficulty, String diagnosed, String owner,
        @Nullable Result result, String resultWords, @Nullable Integer trained, @Nullable TrainedSource trainedSource,
        @Nullable Long benefitYuan, String companyWords, @Nullable Instant confirmedAt, @Nullable LocalDate followUpDue,
        String withdrawnBecause) {

    /** One visit of it. */
    public record Visit(Instant fromAt, PlanForm form, String number, RequestState state) {}

    public boolean allows(DemandAct act, Role role) {
        return Demand.STEPS.allows(state, act, role);
    }
}
