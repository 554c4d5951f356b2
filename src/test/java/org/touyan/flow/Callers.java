package org.touyan.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.touyan.Browser;
import org.touyan.Insider;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;

/** A browser for each who calls, signed in once. Whoever asks and the public have not signed in, and share one. */
final class Callers {

    private record Post(Role role, OrgPath where) {}

    private final Accounts accounts;
    private final int port;
    private final Map<Object, Browser> signedIn = new HashMap<>();
    private final Browser stranger;

    Callers(Accounts accounts, int port) {
        this.accounts = accounts;
        this.port = port;
        this.stranger = ready(new Browser(port), "/track");
    }

    /** @param staff who sits at a desk with that role */
    Browser as(Role role, Actor master, Function<Role, Actor> staff) {
        return signsIn(role) ? as(role == Role.EXPERT ? master : staff.apply(role)) : stranger;
    }

    Browser as(Actor actor) {
        AccountId account = new AccountId(Objects.requireNonNull(actor.account()));
        return signedIn.computeIfAbsent(account, a -> ready(Insider.of(account, accounts, port), "/account"));
    }

    /** Somebody of this role there, with an account of his own. */
    Browser as(Role role, OrgPath where) {
        return signsIn(role)
                ? signedIn.computeIfAbsent(new Post(role, where),
                        post -> ready(Insider.as(role, where, accounts, port), "/account"))
                : stranger;
    }

    /** A master of the roster who has not had an account so far. */
    Browser as(PersonId master, OrgPath where) {
        return signedIn.computeIfAbsent(master, m -> ready(Insider.master(master.value(), where, accounts, port), "/account"));
    }

    private static boolean signsIn(Role role) {
        return role != Role.PUBLIC && role != Role.ASKER;
    }

    private static Browser ready(Browser browser, String at) {
        browser.get(at);
        return browser;
    }
}
