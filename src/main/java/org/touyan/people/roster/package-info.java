/**
 * Model workers and craftsmen: who they are, what they hold, what they can do, where and when.
 *
 * <p>Starting points: {@link org.touyan.people.roster.Experts}. Facts out: none yet.
 *
 * <p>Invariants: an honour is shown with its verbatim title and year and never upgraded; what is public is what the person
 * has agreed to, field by field; contact data is sealed and lives apart from the person. It never counts or ranks people.
 */
@ApplicationModule(id = "roster", displayName = "Roster 劳模工匠名册", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "identity", "storage", "notification", "catalog", "organization"})
@NullMarked
package org.touyan.people.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
