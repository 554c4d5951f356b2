package org.touyan;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;

/** Somebody with an account, signed in by a link of this machine. */
public final class Insider {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Insider() {}

    /** A new account of that role, and a browser that is signed in with it. */
    public static Browser as(Role role, OrgPath scope, Accounts accounts, int port) {
        String login = role.name().toLowerCase(Locale.ROOT).replace('_', '.') + COUNT.incrementAndGet();
        return of(opened(login, role, scope, null, accounts), accounts, port);
    }

    /** A new account of that person of the roster, who signs in with a phone, and a browser that is signed in with it. */
    public static Browser master(UUID person, OrgPath scope, Accounts accounts, int port) {
        return of(opened("1380583%04d".formatted(COUNT.incrementAndGet()), Role.EXPERT, scope, person, accounts), accounts, port);
    }

    private static AccountId opened(String login, Role role, OrgPath scope, @Nullable UUID person, Accounts accounts) {
        return Acting.doing(Actor.SYSTEM, () -> accounts.open(login, login, role, scope, person));
    }

    public static Browser of(AccountId account, Accounts accounts, int port) {
        String link = Acting.doing(Actor.SYSTEM, () -> accounts.oneTimeLink(account, Duration.ofMinutes(5), true));
        Browser browser = new Browser(port);
        Browser.Seen in = browser.submit(browser.get(link), link, Map.of());
        if (in.status() != 303) {
            throw new AssertionError("%s may not sign in: %s".formatted(account, in.text()));
        }
        return browser;
    }
}
