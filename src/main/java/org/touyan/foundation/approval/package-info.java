/**
 * What every office does before it decides: it hears those who have to be heard, one after the other, and it puts the matter on
 * public notice (公示), where anyone may object and everyone gets an answer.
 *
 * <p>Starting points: {@code opinion.Opinions} with a {@code opinion.Chain}, {@code posting.PublicNotices},
 * {@code posting.FileObjection}, {@code desk.AnswerObjection}. A module that posts declares a
 * {@link org.touyan.foundation.approval.PostedKind}, and a {@link org.touyan.foundation.approval.MatterHistory} when its pages tell
 * what happened; {@link org.touyan.foundation.approval.StepTrail} writes such a history down. Facts out: {@link org.touyan.foundation.approval.ObjectionFiled},
 * {@link org.touyan.foundation.approval.ObjectionAnswered}.
 *
 * <p>Invariants: a step of a chain is heard once a round, in its order; a notice lasts its working days; nothing is decided
 * before its last day, or while an objection waits for its answer; who objected is known to those who answer and to nobody
 * below them, and is seen whole with a reason only. It deliberately does not know what is decided.
 */
@ApplicationModule(id = "approval", displayName = "Approval 审批公示", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "paper", "catalog", "organization"})
@NullMarked
package org.touyan.foundation.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
