/**
 * Innovation studios (创新工作室): from a leader's application to the naming, and from each year's report to the next.
 *
 * <p>Who works there, on what, with which money, and what came of it. Starting points: {@code apply.ApplyForStudio},
 * {@code weigh.WeighApplication}, {@code naming.NameStudio}, {@code year.ReportYear} and {@code JudgeYear},
 * {@code lead.ChangeLeader} and {@code ShowStudio}, {@code work.KeepMembers} and {@code RunProject},
 * {@code output.RecordOutput}, {@code VerifyOutput} and {@code HonourTeam}, {@code money.KeepMoney},
 * {@code alliance.KeepAlliance}. Facts in and out: none; what is said against a
 * naming is kept by {@code approval}.
 *
 * <p>Invariants: a studio is called after its leader; it is named after its public notice; an output exists once, whoever claims
 * it, and is counted once a second person has verified it; an honour of the group is nobody's own; no more is spent than was
 * given; what has ended is off the public page and stays in the books. Studios are never compared. Notices are kept by
 * {@code approval}, people by {@code roster}.
 */
@ApplicationModule(id = "studio", displayName = "Studio 创新工作室", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "storage", "paper", "catalog", "organization", "approval", "approval :: posting", "approval :: opinion",
        "approval :: desk", "roster"})
@NullMarked
package org.touyan.people.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
