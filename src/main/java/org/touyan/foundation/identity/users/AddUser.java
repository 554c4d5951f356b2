package org.touyan.foundation.identity.users;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;

/** Opens an account for a member of staff and makes the link that person sets it up with. */
@Component
class AddUser {

    private final Accounts accounts;
    private final Parameters parameters;

    AddUser(Accounts accounts, Parameters parameters) {
        this.accounts = accounts;
        this.parameters = parameters;
    }

    /** @return the path of the enrolment link; it is shown once */
    @Transactional
    public String add(Actor actor, String login, String name, Role role, OrgPath scope) {
        actor.require(Role.SYSTEM_ADMIN, Role.SYSTEM);
        if (!Assignable.ROLES.contains(role)) {
            throw RuleBroken.at("role", "identity.users.role-not-here");
        }
        AccountId account = accounts.open(login, name, role, scope, null);
        return accounts.enrolmentLink(account, parameters.duration("login.link.enrol.hours"));
    }
}
