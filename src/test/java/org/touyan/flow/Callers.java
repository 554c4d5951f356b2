package org.touyan.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.touyan.Browser;
import org.touyan.Insider;
import org.touyan.flow.Cases.Case;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;

/** A browser for each role, signed in once. */
final class Callers {

    private final Cases cases;
    private final Accounts accounts;
    private final int port;
    private final Map<UUID, Browser> signedIn = new HashMap<>();
    private final Browser stranger;

    Callers(Cases cases, Accounts accounts, int port) {
        this.cases = cases;
        this.accounts = accounts;
        this.port = port;
        this.stranger = new Browser(port);
        stranger.get("/track");
    }

    /** The master is the one of the case; whoever asks and the public have not signed in. */
    Browser browser(Role role, Case matter) {
        return switch (role) {
            case PUBLIC, ASKER -> stranger;
            case EXPERT -> as(matter.master());
            case ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF, CITY_LEADER, AUDITOR, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                as(cases.staff(role));
            case SYSTEM -> throw new IllegalArgumentException("the clock has no browser");
        };
    }

    Browser as(Actor actor) {
        return signedIn.computeIfAbsent(Objects.requireNonNull(actor.account()), account -> {
            Browser browser = Insider.of(new AccountId(account), accounts, port);
            browser.get("/account");
            return browser;
        });
    }
}
