/**
 * A fictional year (演示数据), told through the same use cases that real people use; nothing is written past them.
 *
 * <p>Starting points: {@link org.touyan.demo.World}, the named people and companies; {@link org.touyan.demo.Year}, what
 * happens to them.
 *
 * <p>Invariants: nobody here is real; the same seed tells the same year; it is told once, into an empty database, and only
 * by {@code ./touyan demo}.
 */
@ApplicationModule(id = "demo", displayName = "Demo world 演示数据", allowedDependencies = {"shared", "database", "web",
        "audit", "parameter", "privacy", "identity", "storage", "notification", "catalog", "organization", "roster",
        "request", "matching", "dispatch", "visit", "record", "casefile", "impact"})
@NullMarked
package org.touyan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
