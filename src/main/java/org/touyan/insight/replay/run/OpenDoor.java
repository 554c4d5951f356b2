package org.touyan.insight.replay.run;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.identity.LocalDoor;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Texts;
import org.touyan.insight.impact.domain.CountedUnion;

/** Where the numbers can be clicked, when {@code --port} opened a door: for everybody, and for an officer who sees more. */
@Component
@Profile("replay")
class OpenDoor {

    private final Accounts accounts;
    private final LocalDoor door;
    private final CountedUnion union;
    private final Texts texts;
    private final TransactionTemplate transaction;

    OpenDoor(Accounts accounts, LocalDoor door, CountedUnion union, Texts texts, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.door = door;
        this.union = union;
        this.texts = texts;
        this.transaction = transaction;
    }

    void tell(Locale locale, PrintStream err) {
        if (!door.open()) {
            return;
        }
        String link = Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(status -> door.link(
                accounts.open("replay", texts.say(locale, "replay.officer"), Role.CITY_STAFF, union.path(), null)))));
        err.println(texts.say(locale, "replay.open", door.address() + "/figures", link));
    }
}
