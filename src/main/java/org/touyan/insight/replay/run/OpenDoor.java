package org.touyan.insight.replay.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Texts;
import org.touyan.insight.impact.domain.CountedUnion;

/** Where the numbers can be clicked, when {@code --port} opened a door: for everybody, and for an officer who sees more. */
@Component
@Profile("replay")
class OpenDoor {

    private static final Duration VALID = Duration.ofHours(12);

    private final Accounts accounts;
    private final CountedUnion union;
    private final Texts texts;
    private final TransactionTemplate transaction;
    private final int port;

    OpenDoor(Accounts accounts, CountedUnion union, Texts texts, TransactionTemplate transaction,
            @Value("${server.port}") int port) {
        this.accounts = accounts;
        this.union = union;
        this.texts = texts;
        this.transaction = transaction;
        this.port = port;
    }

    void tell(Locale locale, PrintStream err) {
        if (port <= 0) {
            return;
        }
        String address = "http://127.0.0.1:" + port;
        String link = Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(status -> accounts.oneTimeLink(
                accounts.open("replay", texts.say(locale, "replay.officer"), Role.CITY_STAFF, union.path(), null), VALID,
                true))));
        err.println(texts.say(locale, "replay.open", address + "/figures", address + link));
    }
}
