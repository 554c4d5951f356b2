package org.touyan.foundation.identity.users;

import java.time.Clock;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.AccountView;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;

import static java.util.Objects.requireNonNull;

/** A lost telephone or password: one administrator asks for a new link, another one decides. */
@Component
class RecoverUser {

    private record Asked(UUID accountId, UUID askedBy) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Parameters parameters;
    private final AuditTrail trail;
    private final Clock clock;

    RecoverUser(JdbcClient jdbc, Accounts accounts, Parameters parameters, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.parameters = parameters;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void ask(Actor actor, AccountId account, String reason) {
        actor.require(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
        AccountView view = accounts.find(account).orElseThrow(() -> new NotFound("account " + account));
        if (view.role() == Role.EXPERT) {
            throw RuleBroken.because("identity.enrol.expert");
        }
        int asked = jdbc.sql("""
                insert into identity.recovery (recovery_id, account_id, reason, asked_by, asked_name, asked_at)
                values (:id, :account, :reason, :by, :name, :now)
                on conflict (account_id) where decided_at is null do nothing
                """)
                .param("id", Uuid7.next())
                .param("account", account)
                .param("reason", reason)
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .update();
        if (asked == 0) {
            throw new Conflict("identity.recovery.asked-already");
        }
        trail.note(actor, "account.recovery-asked", "account", account, view.scope());
    }

    /** @return the path of the enrolment link; it is shown once, to whoever granted it */
    @BusinessRule(id = "IDN-4", says = "A new link for a lost password or telephone takes two administrators.")
    @Transactional
    public String grant(Actor actor, UUID recovery) {
        AccountId account = decide(actor, recovery, true);
        return accounts.enrolmentLink(account, parameters.duration("login.link.enrol.hours"));
    }

    @Transactional
    public void refuse(Actor actor, UUID recovery) {
        decide(actor, recovery, false);
    }

    private AccountId decide(Actor actor, UUID recovery, boolean granted) {
        actor.require(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
        Asked asked = jdbc.sql("""
                select account_id, asked_by
                from identity.recovery
                where recovery_id = :id and decided_at is null
                for update
                """)
                .param("id", recovery)
                .query((row, n) -> new Asked(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .optional()
                .orElseThrow(() -> new Conflict("identity.recovery.decided-already"));
        if (asked.askedBy().equals(requireNonNull(actor.account()))) {
            throw RuleBroken.because("identity.recovery.second-person");
        }
        jdbc.sql("""
                update identity.recovery
                set decided_by = :by, decided_name = :name, decided_at = :now, granted = :granted
                where recovery_id = :id
                """)
                .param("by", actor.account())
                .param("name", actor.name())
                .param("now", clock.instant())
                .param("granted", granted)
                .param("id", recovery)
                .update();
        AccountId account = new AccountId(asked.accountId());
        AccountView view = accounts.find(account).orElseThrow(() -> new NotFound("account " + account));
        trail.note(actor, granted ? "account.recovery-granted" : "account.recovery-refused", "account", account, view.scope());
        return account;
    }
}
