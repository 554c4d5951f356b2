package org.touyan.foundation.identity.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.identity.AccountChanged;
import org.touyan.foundation.identity.Sessions;
import org.touyan.foundation.identity.domain.LinkPurpose;
import org.touyan.foundation.identity.domain.Login;
import org.touyan.foundation.identity.domain.Token;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;

/**
 * Sets password and second factor by an enrolment link. The secret of the second factor travels in the form, sealed and
 * tied to the account, and is stored only when a code has shown that the telephone holds it.
 */
@Component
class Enrol {

    /** What the page needs to set up a telephone. */
    record Offer(String name, String secret, String sealed, String uri) {}

    private final OneTimeLinks links;
    private final Credentials credentials;
    private final Passwords passwords;
    private final Totp totp;
    private final Vault vault;
    private final Sessions sessions;
    private final AuditTrail trail;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Enrol(OneTimeLinks links, Credentials credentials, Passwords passwords, Totp totp, Vault vault, Sessions sessions,
            AuditTrail trail, ApplicationEventPublisher facts, TransactionTemplate transaction, Clock clock) {
        this.links = links;
        this.credentials = credentials;
        this.passwords = passwords;
        this.totp = totp;
        this.vault = vault;
        this.sessions = sessions;
        this.trail = trail;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A fresh secret, shown once. */
    Optional<Offer> offer(Token token) {
        return Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> account(token)
                .map(account -> offer(account, totp.freshSecret()))));
    }

    /** The same secret again, after a mistake in the form. */
    Optional<Offer> again(Token token, String sealed) {
        return Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> account(token)
                .map(account -> offer(account, secret(account, sealed)))));
    }

    Outcome enrol(Token token, String sealed, String password, String code) {
        return Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> account(token)
                .map(account -> enrol(token, account, secret(account, sealed), password, code))
                .orElseGet(Outcome.Refused::new)));
    }

    private Outcome enrol(Token token, Credential account, String secret, String password, String code) {
        Instant now = clock.instant();
        String hash = passwords.accept(password, new Login(open(account.loginSealed())));
        OptionalLong step = totp.step(code, secret, now);
        if (step.isEmpty()) {
            throw RuleBroken.at("code", "identity.enrol.code-wrong");
        }
        if (!links.use(token, now)) {
            return new Outcome.Refused();
        }
        links.useUpEnrolments(account.accountId(), now);
        credentials.enrol(account.accountId(), hash, vault.seal(secret).bytes(), step.getAsLong(), now);
        sessions.endAll(account.accountId());
        trail.note(Actor.staff(account.accountId().value(), account.name(), account.role(), account.scope()),
                "account.enrolled", "account", account.accountId(), account.scope());
        facts.publishEvent(new AccountChanged(account.accountId()));
        return new Outcome.In(account.accountId(), account.role());
    }

    private Optional<Credential> account(Token token) {
        return links.find(token, clock.instant())
                .filter(link -> link.purpose() == LinkPurpose.ENROL)
                .flatMap(link -> credentials.of(link.accountId()));
    }

    private Offer offer(Credential account, String secret) {
        String sealed = Base64.getUrlEncoder().encodeToString(vault.seal(account.accountId() + " " + secret).bytes());
        return new Offer(account.name(), secret, sealed, totp.uri(account.name(), secret));
    }

    private String secret(Credential account, String sealed) {
        String[] parts = unsealed(sealed).split(" ", -1);
        if (parts.length != 2 || !parts[0].equals(account.accountId().toString())) {
            throw RuleBroken.because("identity.enrol.stale");
        }
        return parts[1];
    }

    private String unsealed(String sealed) {
        try {
            return open(Base64.getUrlDecoder().decode(sealed));
        } catch (IllegalArgumentException | IllegalStateException tamperedWith) {
            throw RuleBroken.because("identity.enrol.stale");
        }
    }

    private String open(byte[] sealed) {
        return vault.open(new Sealed(sealed));
    }
}
