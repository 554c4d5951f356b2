package org.touyan.service.menu.settle;

import java.time.Clock;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.ItemState;
import org.touyan.service.menu.domain.Provider;
import org.touyan.service.menu.domain.ServiceItem;
import org.touyan.service.menu.domain.ServiceItems;
import org.touyan.service.menu.domain.SlotLine;
import org.touyan.service.menu.domain.Slots;

/** Whoever gives a line says whether it is right: himself, or on the phone to staff who write down what he said. */
@Component
public class AnswerItem {

    private final ServiceItems items;
    private final Slots slots;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerItem(ServiceItems items, Slots slots, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.items = items;
        this.slots = slots;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void confirm(Actor actor, ItemId id, String said) {
        ServiceItem item = answered(actor, id);
        boolean back = item.state() == ItemState.DECLINED;
        var times = slots.of(id);
        item.confirm(actor, said, times.size(), clock.instant());
        if (back) {
            refuseTaken(item.provider(), times);
            slots.live(id, true);
        }
        save(actor, item, "menu.item-confirmed");
    }

    @Transactional
    public void correct(Actor actor, ItemId id, String said) {
        ServiceItem item = answered(actor, id);
        item.correct(actor, said, clock.instant());
        save(actor, item, "menu.item-corrected");
    }

    @Transactional
    public void decline(Actor actor, ItemId id, String said) {
        ServiceItem item = answered(actor, id);
        item.decline(actor, said, clock.instant());
        slots.live(id, false);
        save(actor, item, "menu.item-declined");
    }

    private ServiceItem answered(Actor actor, ItemId id) {
        actor.require(Role.EXPERT, Role.CITY_STAFF);
        ServiceItem item = items.toChange(id);
        if (actor.is(Role.EXPERT) && !answersFor(actor, item.provider())) {
            throw new NotAllowed("%s answers for %s (expected: his own line)".formatted(actor.person(), id));
        }
        return item;
    }

    /** The database shows him nobody else's either; this says it aloud. */
    private boolean answersFor(Actor actor, Provider provider) {
        return Objects.equals(provider.value(), actor.person())
                || jdbc.sql("select menu.leads(:team)").param("team", provider.teamId()).query(Boolean.class).single();
    }

    private void refuseTaken(Provider provider, java.util.List<SlotLine> times) {
        times.stream().filter(line -> !slots.free(provider, line.when())).findFirst().ifPresent(line -> {
            throw RuleBroken.at("slots", "menu.slots.overlap", line.place());
        });
    }

    private void save(Actor actor, ServiceItem item, String act) {
        items.save(item);
        audit.note(actor, act, "menu-item", item.id(), item.path());
    }
}
