/**
 * How an honour is proposed, examined, posted and decided; brought to the door; and what goes with it.
 *
 * <p>Starting points: {@code notice.AnnounceNotice}, {@code nominate.Nominate}, {@code settle.SettleNomination},
 * {@code benefit.PayBenefit}, {@code mention.WriteMention}. Facts out:
 * {@link org.touyan.people.recognition.NominationDecided}, which is the roster's signal {@code AwardDecided}.
 *
 * <p>Invariants: whoever nominates does not check; one department's no ends a nomination; no decision before its
 * public notice is over, which {@code approval} keeps; the roster learns a decision as a draft that another person verifies. A quota counts classes of
 * people. Nobody is compared, and nothing here is worth a point.
 */
@ApplicationModule(id = "recognition", displayName = "Recognition 评选表彰", allowedDependencies = {"shared", "database", "web",
        "audit", "parameter", "privacy", "storage", "catalog", "organization", "approval",
        "approval :: posting", "approval :: opinion", "approval :: desk", "roster"})
@NullMarked
package org.touyan.people.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
