package org.touyan.service.menu.draft;

import java.time.Clock;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.OfferId;
import org.touyan.service.menu.domain.ServiceItem;
import org.touyan.service.menu.domain.ServiceItems;
import org.touyan.service.menu.domain.Slots;
import org.touyan.service.menu.domain.StandingOffer;
import org.touyan.service.menu.domain.StandingOffers;

/** A line becomes one of every month, or of no month any more. */
@Component
public class KeepOffer {

    private final ServiceItems items;
    private final Slots slots;
    private final StandingOffers offers;
    private final AuditTrail audit;
    private final Clock clock;

    KeepOffer(ServiceItems items, Slots slots, StandingOffers offers, AuditTrail audit, Clock clock) {
        this.items = items;
        this.slots = slots;
        this.offers = offers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public OfferId keep(Actor actor, ItemId like) {
        actor.require(Role.CITY_STAFF);
        ServiceItem item = items.get(like);
        boolean kept = offers.findByEndedAtIsNullOrderByWrittenAt().stream().anyMatch(o -> Objects.equals(o.provider(),
                item.provider()) && o.text().title().equals(item.text().title()));
        if (kept) {
            throw RuleBroken.because("menu.offer.already");
        }
        StandingOffer offer = offers.save(StandingOffer.like(item, slots.of(like), actor.name(), clock.instant()));
        audit.note(actor, "menu.offer-kept", "standing-offer", offer.id(), offer.path());
        return offer.id();
    }

    @Transactional
    public void end(Actor actor, OfferId id) {
        actor.require(Role.CITY_STAFF);
        StandingOffer offer = offers.get(id);
        offer.end(actor.name(), clock.instant());
        offers.save(offer);
        audit.note(actor, "menu.offer-ended", "standing-offer", id, offer.path());
    }
}
