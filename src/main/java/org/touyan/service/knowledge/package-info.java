/**
 * What solved cases leave behind: examples from which matching learns, and cards that answer before somebody has to ask.
 *
 * <p>Starting points: {@link org.touyan.service.knowledge.example.LearnExample},
 * {@link org.touyan.service.knowledge.write.WriteCard}; the table of states is
 * {@code org.touyan.service.knowledge.domain.Card.STEPS}. Ports answered: {@link org.touyan.service.matching.Memory},
 * {@link org.touyan.service.request.KnownAnswers}, {@link org.touyan.service.visit.AfterVisit},
 * {@code org.touyan.foundation.web.ReadOn}, {@code org.touyan.foundation.web.PublicPages},
 * {@code org.touyan.people.roster.HeldElsewhere}.
 *
 * <p>Invariants: only a case that was closed and confirmed teaches, and no longer than its records stand; nothing kept here
 * names anybody or says where he lives or how to reach him (PIPL Art. 6, 51), checked by two programs that know nothing of each
 * other and by the database; nothing is ever used to rate people.
 */
@ApplicationModule(id = "knowledge", displayName = "Knowledge 经验", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "identity", "catalog", "organization", "roster", "request", "matching", "dispatch", "visit",
        "record"})
@NullMarked
package org.touyan.service.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
