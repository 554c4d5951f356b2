package org.touyan.flow;

import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.CampaignWorld.Office;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.DemandState;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.PairingState;
import org.touyan.outreach.campaign.collect.CollectDemand;
import org.touyan.outreach.campaign.collect.Taken;
import org.touyan.outreach.campaign.domain.Difficulty;
import org.touyan.outreach.campaign.domain.Holds;
import org.touyan.outreach.campaign.domain.Outcome;
import org.touyan.outreach.campaign.domain.Problem;
import org.touyan.outreach.campaign.domain.Result;
import org.touyan.outreach.campaign.pair.AnswerPairing;
import org.touyan.outreach.campaign.screen.ScreenDemand;
import org.touyan.outreach.campaign.settle.ConfirmOutcome;
import org.touyan.outreach.campaign.settle.FollowUp;
import org.touyan.outreach.campaign.settle.ReportOutcome;
import org.touyan.service.dispatch.DispatchWorld;

import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** Demands of one company to one call, each brought to a state by those who do it. */
final class Demands {

    private static final int DAYS = 20;
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** What is done with a demand. */
    record Acts(CollectDemand collect, ScreenDemand screen, AnswerPairing answer, ReportOutcome report, ConfirmOutcome confirm,
            FollowUp followUp) {}

    /**
     * @param master  who is asked, whether he has been or not
     * @param token   of the page of the company
     * @param pairing null where nobody has been asked
     */
    record Matter(DemandId demand, String token, Actor master, @Nullable PairingId pairing) implements Matrix.Matter {

        @Override
        public Map<String, String> names() {
            return Map.of("demand", demand.toString(), "token", token, "pairing", String.valueOf(pairing), "who", master.name(),
                    "once", UUID.randomUUID().toString());
        }
    }

    private final Office office;
    private final DispatchWorld.People people;
    private final Acts acts;
    private final Actor company;
    private final CallId call;

    Demands(Office office, DispatchWorld.People people, Acts acts) {
        this.office = office;
        this.people = people;
        this.acts = acts;
        office.aMondayMorning();
        this.company = office.company("步步助企厂");
        this.call = office.call("步步征集", 30);
    }

    CallId call() {
        return call;
    }

    Actor company() {
        return company;
    }

    /** From the problem that is known on, somebody has been asked; from there on he has said yes. */
    Matter in(DemandState state) {
        office.aMondayMorning();
        int n = COUNT.incrementAndGet();
        Actor master = people.master("步" + (char) ('\u4e01' + n % 500) + (char) ('\u5001' + n / 500), QINGGANG, "valve");
        Taken taken = Acting.doing(company,
                () -> acts.collect().collect(company, call, Office.statement("", "139000%05d".formatted(80000 + n))));
        DemandId demand = taken.demand();
        PairingId pairing = state == DemandState.COLLECTED ? null : brought(demand, state, master, n);
        office.aMondayMorning();
        return new Matter(demand, taken.path().substring(taken.path().lastIndexOf('/') + 1), master, pairing);
    }

    private @Nullable PairingId brought(DemandId demand, DemandState state, Actor master, int n) {
        Actor officer = office.officer();
        Acting.run(officer, () -> acts.screen().screen(officer, demand, Problem.of(Difficulty.RESEARCH, "研磨不够", "工装磨损", "王主任")));
        if (state == DemandState.WITHDRAWN) {
            Acting.run(officer, () -> acts.screen().withdraw(officer, demand, "不需要了"));
            return null;
        }
        PairingId pairing = office.invited(demand, master, DAYS);
        if (state != DemandState.SCREENED) {
            Acting.run(master, () -> acts.answer().accept(master, pairing));
            paired(demand, state, master, pairing, n);
        }
        return pairing;
    }

    private void paired(DemandId demand, DemandState state, Actor master, PairingId pairing, int n) {
        if (state == DemandState.MATCHED) {
            return;
        }
        var request = office.planned(pairing, 1 + n % (DAYS - 1));
        if (state == DemandState.PLANNED) {
            return;
        }
        office.visited(request, master, 1 + n % (DAYS - 1));
        if (state != DemandState.IN_PROGRESS) {
            told(demand, state);
        }
    }

    private void told(DemandId demand, DemandState state) {
        Actor officer = office.officer();
        Result result = switch (state) {
            case PARTLY -> Result.PARTLY;
            case UNSOLVED -> Result.UNSOLVED;
            default -> Result.SOLVED;
        };
        Acting.run(officer, () -> acts.report().report(officer, demand, Outcome.of(result, "渗漏降下来了", null, null)));
        if (EnumSet.of(DemandState.CONFIRMED, DemandState.FOLLOWED_UP).contains(state)) {
            Acting.run(company, () -> acts.confirm().confirm(company, demand, "真的不漏了", null, null));
            monthsAgo(demand);
        }
        if (state == DemandState.FOLLOWED_UP) {
            Acting.run(officer, () -> acts.followUp().followUp(officer, demand, Holds.YES, ""));
        }
    }

    /** So that it may be asked again today. */
    private void monthsAgo(DemandId demand) {
        office.ask(Integer.class, """
                with ago as (update campaign.demand set follow_up_due = ? where demand_id = ? returning 1)
                select count(*)::int from ago
                """, office.today().minusDays(60), demand.value());
    }

    /** A question to a master, in this state. */
    Matter asked(PairingState state) {
        Matter matter = in(state == PairingState.ACCEPTED ? DemandState.MATCHED : DemandState.SCREENED);
        PairingId pairing = matter.pairing();
        if (state == PairingState.DECLINED) {
            Acting.run(matter.master(), () -> acts.answer().decline(matter.master(), pairing));
        } else if (state == PairingState.ENDED) {
            Acting.run(office.officer(), () -> acts.answer().end(office.officer(), pairing));
        }
        return matter;
    }

    /** A problem that is known, and for which nobody has been asked. */
    Matter free() {
        Matter matter = asked(PairingState.ENDED);
        return new Matter(matter.demand(), matter.token(), matter.master(), null);
    }
}
