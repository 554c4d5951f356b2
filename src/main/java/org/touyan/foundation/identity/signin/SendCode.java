package org.touyan.foundation.identity.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.identity.CodeSender;
import org.touyan.foundation.identity.domain.Login;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;

/**
 * Sends an expert six digits and a link. A number nobody knows leaves the same rows, meets the same limits and reads the
 * same answer; only no message goes out.
 */
@Component
class SendCode {

    private static final int POSSIBLE = 1_000_000;

    private final Codes codes;
    private final Credentials credentials;
    private final Accounts accounts;
    private final ObjectProvider<CodeSender> sender;
    private final Prints prints;
    private final Parameters parameters;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SendCode(Codes codes, Credentials credentials, Accounts accounts, ObjectProvider<CodeSender> sender, Prints prints,
            Parameters parameters, AuditTrail trail, TransactionTemplate transaction, Clock clock) {
        this.codes = codes;
        this.credentials = credentials;
        this.accounts = accounts;
        this.sender = sender;
        this.prints = prints;
        this.parameters = parameters;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return how long to wait when there were too many already; zero when the code is on its way */
    @BusinessRule(id = "IDN-3", says = "One number is sent at most one code a minute, five an hour and ten a day.")
    Duration send(String phone, String address) {
        Login login = Login.of(phone).filter(Login::phone)
                .orElseThrow(() -> RuleBroken.at("phone", "identity.code.phone-shape"));
        return Acting.doing(Actor.SYSTEM, () -> transaction.execute(status -> send(login, address)));
    }

    private Duration send(Login login, String address) {
        byte[] print = prints.login(login.value());
        codes.lock("touyan.code." + Arrays.hashCode(print));
        Instant now = clock.instant();
        Duration wait = codes.pause(print, address, parameters.number("login.codes.address"), now);
        if (wait.isPositive()) {
            return wait;
        }
        UUID id = Uuid7.at(now);
        String code = "%06d".formatted(random.nextInt(POSSIBLE));
        Duration valid = parameters.duration("login.code.minutes");
        Optional<Credential> expert = credentials.byLogin(print).filter(c -> c.role() == Role.EXPERT);
        codes.add(id, print, address, expert.map(Credential::accountId).orElse(null), prints.code(id, code), now,
                now.plus(valid));
        expert.ifPresent(account -> deliver(account, code, valid));
        return Duration.ZERO;
    }

    private void deliver(Credential account, String code, Duration valid) {
        String link = accounts.oneTimeLink(account.accountId(), valid, false);
        sender.getObject().send(new Sealed(account.loginSealed()), account.name(), code, valid, link, account.scope());
        trail.note(Actor.SYSTEM, "account.code-sent", "account", account.accountId(), account.scope());
    }
}
