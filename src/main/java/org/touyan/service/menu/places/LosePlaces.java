package org.touyan.service.menu.places;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.PlaceLost;
import org.touyan.service.menu.SlotId;

/** Takes back every place of a line that is withdrawn, and says so to each holder. */
@Component
public class LosePlaces {

    private record Lost(UUID holder, SlotId slotId) {}

    private final ApplicationEventPublisher facts;
    private final JdbcClient jdbc;
    private final Clock clock;

    LosePlaces(ApplicationEventPublisher facts, JdbcClient jdbc, Clock clock) {
        this.facts = facts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void of(ItemId item) {
        jdbc.sql("select slot_id from menu.slot where item_id = :item order by slot_id for update").param("item", item)
                .query(Rows.of(SlotId.class)).list();
        List<Lost> lost = jdbc.sql("""
                update menu.place p
                set state = 'RELEASED', settled_at = :now
                from menu.slot s
                where s.slot_id = p.slot_id and s.item_id = :item and p.state in ('TAKEN', 'QUEUED')
                returning p.holder, p.slot_id
                """).param("now", clock.instant()).param("item", item).query(Rows.of(Lost.class)).list();
        jdbc.sql("update menu.slot set taken = 0 where item_id = :item").param("item", item).update();
        lost.forEach(one -> facts.publishEvent(new PlaceLost(one.holder(), one.slotId(), clock.instant())));
    }
}
