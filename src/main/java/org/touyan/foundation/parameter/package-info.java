/**
 * Every number a person may change, with author, date, reason and a second signature.
 *
 * <p>Starting point: {@link org.touyan.foundation.parameter.Parameters}. Names and meanings are texts
 * ({@code parameter.<key>.name}, {@code .help}).
 *
 * <p>Invariants: the default applies until a setting is approved; settings are never changed, a new one follows; nobody
 * approves a proposal of his own; bounds set by law hold. It does not know what a number is used for.
 */
@ApplicationModule(id = "parameter", displayName = "Parameters", allowedDependencies = {"shared", "database", "web",
        "audit"})
@NullMarked
package org.touyan.foundation.parameter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
