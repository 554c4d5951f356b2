package org.touyan.foundation.identity;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this process answers on its own machine, and links with which somebody who sits there signs in. */
@Component
public class LocalDoor {

    private static final Duration VALID = Duration.ofHours(12);

    private final Accounts accounts;
    private final int port;

    LocalDoor(Accounts accounts, @Value("${server.port:8080}") int port) {
        this.accounts = accounts;
        this.port = port;
    }

    /** Whether it answers at all. */
    public boolean open() {
        return port > 0;
    }

    /** {@code http://127.0.0.1:<port>}, without a slash at its end. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** A whole address that signs in once, within twelve hours, and on this machine only. */
    public String link(AccountId account) {
        return address() + accounts.oneTimeLink(account, VALID, true);
    }
}
