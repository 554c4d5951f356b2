/**
 * The service record: captured, confirmed by a third person, effective; corrections are new entries.
 *
 * <p>Starting points: {@link org.touyan.service.record.RecordEffective}.
 *
 * <p>Invariants: keyer, volunteer and confirmer are three different people, in code and in SQL; only unpaid voluntary service
 * earns hours (民政部令第67号 Art. 19); half hours, rounded down; ten working days (Art. 11).
 */
@ApplicationModule(id = "record", displayName = "Record 服务记录", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy", "identity", "storage", "notification", "catalog", "organization", "roster", "request", "dispatch",
        "visit"})
@NullMarked
package org.touyan.service.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
