/**
 * Ranks who can help with one request, and says why in the union's own words.
 *
 * <p>Starting points: {@link org.touyan.service.matching.Matching}. Ports: {@link org.touyan.service.matching.Engagements},
 * implemented by visit, and {@link org.touyan.service.matching.Memory}, implemented by knowledge.
 *
 * <p>Invariants: every suggestion has at least three reasons, everyone left out has one. Weights order the shortlist of one
 * request and are never stored or shown as a number about a person. A person decides.
 */
@ApplicationModule(id = "matching", displayName = "Matching 匹配", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "identity", "storage", "notification", "catalog", "organization", "roster", "request"})
@NullMarked
package org.touyan.service.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
