/**
 * 共富工坊: workshops of villages and companies, their advisors, live sessions, sales, households and practice bases.
 *
 * <p>Starting points: {@code found.ProposeWorkshop}, {@code found.TurnWorkshop}, {@code advise.InviteAdvisor},
 * {@code advise.PlanAdvice}, {@code live.LogSession}, {@code live.ImportBill}, {@code income.StateIncome}; the tables of states are {@code org.touyan.outreach.workshop.domain.Workshop.STEPS} and
 * {@code Advisor.STEPS}. Ports answered: {@code org.touyan.service.visit.VisitTerms},
 * {@code org.touyan.service.dispatch.ChosenElsewhere}, {@code org.touyan.people.roster.HeldElsewhere}.
 *
 * <p>Invariants: a workshop opens only after a passed safety check; whoever is asked to advise declines freely; a paid advisor's
 * visits earn no hours; nobody under age sells live; sales without proof are not taken, an order belongs to one session, and what
 * was paid less refunds counts some days after the stream; it makes no visits of its own: each is a request on the way of all others. The union owns none of these
 * figures: the departments that do are named beside them (浙江省"共富工坊"建设指导意见, 2022).
 */
@ApplicationModule(id = "workshop", displayName = "Workshop 共富工坊", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "sheet", "paper", "identity", "storage", "notification", "catalog", "organization", "roster",
        "request", "request :: submit", "request :: triage", "dispatch", "dispatch :: offer", "visit"})
@NullMarked
package org.touyan.outreach.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
