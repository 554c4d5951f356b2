package org.touyan.foundation.identity.users;

import java.util.List;

import org.touyan.foundation.shared.Role;

/** The roles an administrator may give; experts get their account with their entry in the roster. */
final class Assignable {

    static final List<Role> ROLES = List.of(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.ENTERPRISE_UNION,
            Role.AUDITOR, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);

    private Assignable() {}
}
