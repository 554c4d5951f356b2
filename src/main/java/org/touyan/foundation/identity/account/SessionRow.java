package org.touyan.foundation.identity.account;

import java.time.Instant;

/** A place where this account is signed in. */
public record SessionRow(Instant since, Instant lastSeen) {}
