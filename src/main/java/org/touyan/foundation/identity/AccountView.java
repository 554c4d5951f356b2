package org.touyan.foundation.identity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;

/** Who a colleague is; never what he signs in with. */
public record AccountView(AccountId id, String name, Role role, OrgPath scope, @Nullable UUID person) {}
