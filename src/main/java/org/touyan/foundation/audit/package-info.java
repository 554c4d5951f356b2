/**
 * The trail of every act: written in the same transaction as the act, never changed, tied into a hash chain.
 *
 * <p>Starting points: {@link org.touyan.foundation.audit.AuditTrail}; {@code ./touyan verify} recomputes the chain.
 *
 * <p>Invariants: an entry is never updated or deleted; each link's hash covers the link before it; writers do not wait
 * for each other. No personal data goes into a detail. It does not decide what is worth noting: the use cases do.
 */
@ApplicationModule(id = "audit", displayName = "Audit", allowedDependencies = {"shared", "database", "web"})
@NullMarked
package org.touyan.foundation.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
