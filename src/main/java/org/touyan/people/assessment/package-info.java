/**
 * 职业技能等级自主评定: which companies may assess their own workers, and what they have assessed.
 *
 * <p>Starting points: {@code filing.ApplyFiling}, {@code filing.StepFiling}, {@code batch.PlanBatch},
 * {@code mark.MarkCandidates}, {@code settle.SettleBatch}; the tables of states are
 * {@code org.touyan.people.assessment.domain.Filing.STEPS} and its neighbours.
 *
 * <p>Invariants: the register belongs to 人社部门 and is only copied here; a count is of a day, and the day stands beside it; the
 * eight levels are the codes 0, 5, 4, 3, 2, 1, T and S; nobody marks himself or kin; a mark is never overwritten; a certificate number
 * of the right form proves nothing. No company and nobody is compared.
 */
@ApplicationModule(id = "assessment", displayName = "Assessment 技能等级评定", allowedDependencies = {"shared", "database", "web",
        "audit", "parameter", "privacy", "sheet", "paper", "catalog", "organization", "approval",
        "approval :: posting"})
@NullMarked
package org.touyan.people.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
