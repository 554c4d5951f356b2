package org.touyan.foundation.identity.signin;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.identity.AccountView;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;

/** An expert signs in with the code from the message: five tries, the latest code only, once. */
@Component
class EnterCode {

    private final Codes codes;
    private final Accounts accounts;
    private final Prints prints;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EnterCode(Codes codes, Accounts accounts, Prints prints, AuditTrail trail, TransactionTemplate transaction,
            Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.prints = prints;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    Outcome enter(String phone, String code) {
        return Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> check(phone, code.replaceAll("\\s", ""))));
    }

    private Outcome check(String phone, String code) {
        Instant now = clock.instant();
        Optional<Codes.Pending> pending = codes.tryLatest(prints.login(phone), now)
                .filter(p -> MessageDigest.isEqual(p.codePrint(), prints.code(p.codeId(), code)));
        Optional<AccountView> account = pending.map(Codes.Pending::accountId).flatMap(accounts::find);
        if (pending.isEmpty() || account.isEmpty()) {
            trail.note(Actor.SYSTEM, "account.code-refused", "login", "phone", OrgPath.ROOT);
            return new Outcome.Refused();
        }
        AccountView expert = account.get();
        codes.use(pending.get().codeId(), now);
        trail.note(new Actor(expert.id().value(), expert.name(), expert.role(), expert.scope(), expert.person(), null),
                "account.signed-in", "account", expert.id(), expert.scope(), "by", "code");
        return new Outcome.In(expert.id(), expert.role());
    }
}
