package org.touyan.service.visit.arrange;

import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Unmasking;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Texts;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.visit.matter.Matter;
import org.touyan.service.visit.matter.Matters;

/** Shows an expert who has accepted the number of the one who asked, and writes down that it was shown. */
@Component
public class RevealAsker {

    private final Matters matters;
    private final Unmasking unmasking;
    private final Vault vault;
    private final Texts texts;

    RevealAsker(Matters matters, Unmasking unmasking, Vault vault, Texts texts) {
        this.matters = matters;
        this.unmasking = unmasking;
        this.vault = vault;
        this.texts = texts;
    }

    /** @throws Conflict if the order is not accepted (any more) */
    @Transactional
    public String reveal(Actor actor, OrderId order) {
        actor.require(Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF);
        Matter matter = matters.get(order);
        if (!matter.accepted()) {
            throw new Conflict("visit.schedule.not-accepted");
        }
        Sealed phone = matter.phone();
        if (phone == null) {
            throw new NotFound("phone of order " + order);
        }
        unmasking.log(actor, "request", matter.requestId(), matter.orgPath(), "phone",
                texts.say(Locale.SIMPLIFIED_CHINESE, "visit.phone.reason", matter.number()));
        return vault.open(phone);
    }
}
