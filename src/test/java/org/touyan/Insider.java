package org.touyan;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

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
        AccountId account = Acting.doing(Actor.SYSTEM, () -> accounts.open(login, login, role, scope, null));
        return of(account, accounts, port);
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
