/**
 * Who is acting: accounts, sign-in, sessions, roles.
 *
 * <p>Starting points: {@link org.touyan.foundation.identity.Accounts},
 * {@link org.touyan.foundation.identity.Sessions}; the security chain is {@code session.SecurityConfiguration}. Facts out:
 * {@link org.touyan.foundation.identity.AccountChanged}. {@link org.touyan.foundation.identity.CodeSender} is implemented
 * by the module that delivers messages.
 *
 * <p>Invariants: no default password anywhere; staff sign in with two factors; a code or link works once; the role is
 * read again on every request; people who ask for help need no account. It does not decide which rows an actor sees: the
 * database does, from the actor bound here.
 */
@ApplicationModule(id = "identity", displayName = "Identity", allowedDependencies = {"shared", "database", "web", "audit",
        "parameter", "privacy"})
@NullMarked
package org.touyan.foundation.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
