package org.touyan.foundation.identity.signin;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.identity.domain.Base32;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;

/** Staff sign in with something they know and something they have. Unknown logins cost the same work as known ones. */
@Component
class SignIn {

    private static final String NOBODYS_SECRET = Base32.encode(new byte[20]);
    private static final int SHOWN_OF_PRINT = 6;

    private final Attempts attempts;
    private final Credentials credentials;
    private final Passwords passwords;
    private final Totp totp;
    private final Prints prints;
    private final Vault vault;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignIn(Attempts attempts, Credentials credentials, Passwords passwords, Totp totp, Prints prints, Vault vault,
            AuditTrail trail, TransactionTemplate transaction, Clock clock) {
        this.attempts = attempts;
        this.credentials = credentials;
        this.passwords = passwords;
        this.totp = totp;
        this.prints = prints;
        this.vault = vault;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    Outcome signIn(String login, String password, String code, String address) {
        return Acting.doing(Actor.SYSTEM, () -> {
            byte[] print = prints.login(login);
            Attempts.Admission admission = attempts.admit(print, address);
            return admission.closed() ? new Outcome.Closed(admission.closedFor()) : check(print, password, code, admission);
        });
    }

    /** The slow part lies between two transactions: whoever tries many logins must not use up the connections. */
    private Outcome check(byte[] print, String password, String code, Attempts.Admission admission) {
        Optional<Credential> credential = transaction.execute(status -> credentials.byLogin(print));
        boolean known = passwords.matches(password, credential.map(Credential::passwordHash).orElse(null));
        OptionalLong step = totp.step(code,
                credential.flatMap(c -> Optional.ofNullable(c.totpSealed())).map(this::open).orElse(NOBODYS_SECRET),
                clock.instant());
        return transaction.execute(status -> credential.isPresent() && known && step.isPresent()
                && credentials.useStep(credential.get().accountId(), step.getAsLong())
                        ? admit(credential.get(), admission)
                        : refuse(print, credential));
    }

    private Outcome admit(Credential account, Attempts.Admission admission) {
        attempts.succeeded(admission.attempt());
        trail.note(Actor.staff(account.accountId().value(), account.name(), account.role(), account.scope()),
                "account.signed-in", "account", account.accountId(), account.scope(), "by", "password");
        return new Outcome.In(account.accountId(), account.role());
    }

    private Outcome refuse(byte[] print, Optional<Credential> credential) {
        String subject = credential.map(c -> c.accountId().toString())
                .orElseGet(() -> HexFormat.of().formatHex(print, 0, SHOWN_OF_PRINT));
        trail.note(Actor.SYSTEM, "account.sign-in-refused", credential.isPresent() ? "account" : "login", subject,
                credential.map(Credential::scope).orElse(OrgPath.ROOT));
        return new Outcome.Refused();
    }

    private String open(byte[] sealed) {
        return vault.open(new Sealed(sealed));
    }
}
