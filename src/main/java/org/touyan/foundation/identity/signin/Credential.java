package org.touyan.foundation.identity.signin;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;

/** What an account signs in with; both factors are there, or neither. */
@SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
record Credential(AccountId accountId, byte[] loginSealed, String name, Role role, OrgPath scope,
        @Nullable String passwordHash, byte @Nullable [] totpSealed) {}
