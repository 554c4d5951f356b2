package org.touyan.service.menu.settle;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.domain.ServiceItem;
import org.touyan.service.menu.domain.ServiceItems;
import org.touyan.service.menu.domain.Slots;
import org.touyan.service.menu.places.LosePlaces;

/** What becomes of a line: done, not done and why, or withdrawn and why. */
@Component
public class EndItem {

    private final ServiceItems items;
    private final Slots slots;
    private final LosePlaces losePlaces;
    private final AuditTrail audit;

    EndItem(ServiceItems items, Slots slots, LosePlaces losePlaces, AuditTrail audit) {
        this.items = items;
        this.slots = slots;
        this.losePlaces = losePlaces;
        this.audit = audit;
    }

    @Transactional
    public void withdraw(Actor actor, ItemId id, String why) {
        ServiceItem item = toEnd(actor, id);
        item.withdraw(actor, why);
        losePlaces.of(id);
        slots.live(id, false);
        save(actor, item, "menu.item-withdrawn");
    }

    @Transactional
    public void finish(Actor actor, ItemId id) {
        ServiceItem item = toEnd(actor, id);
        item.finish(actor);
        save(actor, item, "menu.item-done");
    }

    @Transactional
    public void fail(Actor actor, ItemId id, String why) {
        ServiceItem item = toEnd(actor, id);
        item.fail(actor, why);
        save(actor, item, "menu.item-not-done");
    }

    private ServiceItem toEnd(Actor actor, ItemId id) {
        actor.require(Role.CITY_STAFF);
        return items.toChange(id);
    }

    private void save(Actor actor, ServiceItem item, String act) {
        items.save(item);
        audit.note(actor, act, "menu-item", item.id(), item.path());
    }
}
