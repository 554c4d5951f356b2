/**
 * One timeline per request, told to the asker and to staff in their own words.
 *
 * <p>Starting point: {@link org.touyan.insight.casefile.domain.Timeline}.
 *
 * <p>Invariants: it only reads; an asker never sees that somebody declined, nor any other person's data; staff see what
 * their scope shows. Acts belong to the modules that own the states; their panels are included here.
 */
@ApplicationModule(id = "casefile", displayName = "Casefile 一事一档", allowedDependencies = {"shared", "database", "web",
        "audit", "parameter", "privacy", "identity", "storage", "notification", "catalog", "organization", "roster",
        "menu", "request", "request :: end", "request :: review", "request :: triage", "matching", "dispatch", "visit", "record"})
@NullMarked
package org.touyan.insight.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
