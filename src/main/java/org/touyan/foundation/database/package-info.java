/**
 * The database under the house: starts the embedded PostgreSQL when no other is configured, and gives every transaction
 * the row-level security of the current actor.
 *
 * <p>Starting points: {@code LocalPostgres},
 * {@link org.touyan.foundation.database.ScopedTransactionManager}.
 *
 * <p>Invariants: a transaction without an actor sees no protected row; the application's role is never a superuser.
 * It holds no business tables.
 */
@ApplicationModule(id = "database", displayName = "Database", allowedDependencies = "shared")
@NullMarked
package org.touyan.foundation.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
