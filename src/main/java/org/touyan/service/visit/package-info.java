/**
 * The appointment, its gates, and what happened there.
 *
 * <p>Starting points: {@link org.touyan.service.visit.VisitScheduled}, {@link org.touyan.service.visit.VisitLogged},
 * {@link org.touyan.service.visit.VisitFinished}. Port for modules to the right:
 * {@link org.touyan.service.visit.VisitTerms}.
 *
 * <p>Invariants: nobody is in two places at once (exclusion constraint); a visit that needs an agreement or insurance cannot
 * start without it (浙江省志愿服务条例 Art. 21, 23); one sentence is enough for a log.
 */
@ApplicationModule(id = "visit", displayName = "Visit 上门", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "identity", "storage", "notification", "catalog", "organization", "roster", "menu", "request",
        "matching",
        "dispatch", "dispatch :: offer"})
@NullMarked
package org.touyan.service.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
