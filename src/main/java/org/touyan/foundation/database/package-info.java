/**
 * The database under the house: starts the embedded PostgreSQL when no other is configured, and gives every transaction
 * the row-level security of the current actor.
 *
 * <p>Starting points: {@link org.touyan.foundation.database.LocalPostgres},
 * {@link org.touyan.foundation.database.ScopedTransactionManager}, {@link org.touyan.foundation.database.Rows},
 * {@link org.touyan.foundation.database.Clockwork}.
 *
 * <p>SQL is written with the injected {@code JdbcClient}. Arguments may be ids, {@code OrgPath}, {@code Instant}, enum
 * constants, and collections of them for {@code in (:ids)} or arrays for {@code any(:ids)}; what is null in a place
 * where its type cannot be guessed wants a cast, {@code :from::uuid}. Rows come back as records:
 *
 * <pre>
 * List&lt;OrderRow&gt; rows = jdbc.sql("select id, offered_at from dispatch.work_order where expert_id = :expert")
 *         .param("expert", expert)
 *         .query(Rows.of(OrderRow.class))
 *         .list();
 * </pre>
 *
 * Aggregates of Spring Data JDBC hold the same types. {@code @Version int version} starts at 0 and tells a new
 * aggregate from a stored one.
 *
 * <p>Grants follow the comment of a table, see {@code db/callback/afterMigrate__grants.sql}: {@code @appendonly} for
 * records that are only added to, {@code @deletable} for what is no record of anything.
 *
 * <p>Invariants: a transaction without an actor sees no protected row; the application's role is never a superuser and
 * deletes nothing that was recorded. The module holds no business tables.
 */
@ApplicationModule(id = "database", displayName = "Database", allowedDependencies = "shared")
@NullMarked
package org.touyan.foundation.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
