/**
 * 劳模工匠助企行: a call to companies, what they ask for, who goes to them under which papers, and what came of it.
 *
 * <p>Starting points: {@code call.WriteCall}, {@code collect.CollectDemand}, {@code screen.ScreenDemand},
 * {@code pair.InvitePairing}, {@code plan.PlanVisit}, {@code settle.ReportOutcome}, {@code bounty.PostBounty}; the table of states
 * is {@code org.touyan.outreach.campaign.domain.Demand.STEPS}. Facts in: {@code VisitLogged}. Ports answered:
 * {@code org.touyan.service.visit.VisitTerms}, {@code org.touyan.service.dispatch.ChosenElsewhere},
 * {@code org.touyan.people.roster.HeldElsewhere}.
 *
 * <p>Invariants: a demand is stated once and takes no demand after its last day; whoever is invited declines freely; a pairing
 * of more than a month needs a written agreement before anybody goes, a secret problem the promise of secrecy and no pictures;
 * a problem counts as solved when the company says so; what it gained in money is the company's own word and never added up.
 * It makes no visits of its own: each is a request on the way of all others.
 */
@ApplicationModule(id = "campaign", displayName = "Campaign 助企行", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "paper", "sheet", "identity", "storage", "notification", "catalog", "organization", "roster",
        "mentoring", "request",
        "request :: submit", "request :: triage", "dispatch", "dispatch :: offer", "visit", "lecture"})
@NullMarked
package org.touyan.outreach.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
