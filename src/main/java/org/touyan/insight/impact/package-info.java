/**
 * What it adds up to: figures computed from rows, each with its definition, period, owner and source, each a door to the
 * rows beneath it.
 *
 * <p>Starting points: the files in {@code src/main/resources/metrics}, one for each thing that is counted;
 * {@link org.touyan.insight.impact.domain.Metrics}, which reads them; {@link org.touyan.insight.impact.domain.Figures}, which counts.
 *
 * <p>Invariants: a figure and the rows behind it come from one and the same statement, so they cannot disagree; rows are
 * shown without names; where people are counted, small parts are withheld; what was
 * published is frozen with its rows and never changed; no person, town or company is ranked.
 */
@ApplicationModule(id = "impact", displayName = "Impact 成效", allowedDependencies = {"shared", "database", "web", "sheet", "audit",
        "parameter", "privacy", "identity", "storage", "notification", "catalog", "organization", "roster", "studio",
        "assessment", "menu",
        "request",
        "matching", "dispatch", "visit", "record", "lecture", "campaign", "workshop"})
@NullMarked
package org.touyan.insight.impact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
