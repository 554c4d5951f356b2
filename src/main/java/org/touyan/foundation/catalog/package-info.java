/**
 * Words with a code: occupations, skills, subjects of a request, honours, reasons, holidays. Every list has an edition and
 * a source.
 *
 * <p>Starting points: {@link org.touyan.foundation.catalog.Catalog}, {@link org.touyan.foundation.catalog.WorkingDays}.
 *
 * <p>Invariants: lists are changed by migrations only, so that a change has an author and a date; a code once used stays.
 * It holds no personal data and deliberately no numbers that people may change: those are parameters.
 */
@ApplicationModule(id = "catalog", displayName = "Code tables", allowedDependencies = {"shared", "database"})
@NullMarked
package org.touyan.foundation.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
