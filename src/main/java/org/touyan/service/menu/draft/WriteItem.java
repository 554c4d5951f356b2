package org.touyan.service.menu.draft;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.domain.ItemSource;
import org.touyan.service.menu.domain.ItemText;
import org.touyan.service.menu.domain.MonthlyList;
import org.touyan.service.menu.domain.MonthlyLists;
import org.touyan.service.menu.domain.Provider;
import org.touyan.service.menu.domain.ServiceItem;
import org.touyan.service.menu.domain.ServiceItems;
import org.touyan.service.menu.domain.SlotLine;
import org.touyan.service.menu.domain.Slots;
import org.touyan.service.menu.domain.Tags;

/** Writes a line of a list, or writes it anew. */
@Component
public class WriteItem {

    private final MonthlyLists lists;
    private final ServiceItems items;
    private final Slots slots;
    private final Catalog catalog;
    private final Organizations organizations;
    private final AuditTrail audit;
    private final Clock clock;

    WriteItem(MonthlyLists lists, ServiceItems items, Slots slots, Catalog catalog, Organizations organizations,
            AuditTrail audit, Clock clock) {
        this.lists = lists;
        this.items = items;
        this.slots = slots;
        this.catalog = catalog;
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ItemId write(Actor actor, YearMonth month, ItemText text, Provider provider, List<SlotLine> times,
            ItemSource source) {
        return write(actor, month, text, provider, times, source, "");
    }

    /** @param because why it comes now, when the list is out already */
    @Transactional
    public ItemId write(Actor actor, YearMonth month, ItemText text, Provider provider, List<SlotLine> times,
            ItemSource source, String because) {
        actor.require(Role.CITY_STAFF, Role.SYSTEM);
        MonthlyList list = written(actor, month);
        check(month, text, times);
        ServiceItem fresh = ServiceItem.write(actor, list, text, provider, source);
        explain(actor, list, fresh, times, because);
        ServiceItem item = items.save(fresh);
        slots.write(item, times);
        audit.note(actor, "menu.item-written", "menu-item", item.id(), item.path(), "month", month.toString());
        return item.id();
    }

    @Transactional
    public void edit(Actor actor, ItemId id, ItemText text, Provider provider, List<SlotLine> times, String because) {
        actor.require(Role.CITY_STAFF);
        ServiceItem item = items.toChange(id);
        MonthlyList list = written(actor, item.month());
        check(item.month(), text, times);
        item.edit(actor, text, provider);
        explain(actor, list, item, times, because);
        ServiceItem saved = items.save(item);
        slots.write(saved, times);
        audit.note(actor, "menu.item-edited", "menu-item", id, item.path());
    }

    private void explain(Actor actor, MonthlyList list, ServiceItem item, List<SlotLine> times, String because) {
        if (!list.out()) {
            return;
        }
        item.comeLate(actor, because);
        if (times.stream().anyMatch(line -> !line.from().isAfter(clock.instant()))) {
            throw RuleBroken.at("slots", "menu.slots.past");
        }
    }

    private MonthlyList written(Actor actor, YearMonth month) {
        MonthlyList list = lists.toChange(month);
        list.write(actor, clock.instant());
        return lists.save(list);
    }

    private void check(YearMonth month, ItemText text, List<SlotLine> times) {
        if (catalog.subject(text.subject()).isEmpty()) {
            throw RuleBroken.at("subject", "menu.form.subject");
        }
        if (Tags.of(text.towns()).stream().anyMatch(town -> organizations.town(town).isEmpty())) {
            throw RuleBroken.at("towns", "menu.form.towns");
        }
        if (times.stream().anyMatch(line -> !YearMonth.from(Beijing.day(line.from())).equals(month))) {
            throw RuleBroken.at("slots", "menu.slots.other-month");
        }
    }
}
