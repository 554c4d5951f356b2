package org.touyan.service.menu.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.SlotId;

/** The times of the lines. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Slots {

    private record Row(Instant fromAt, Instant toAt, String place, int capacity) {}

    private final Parameters parameters;
    private final JdbcClient jdbc;

    Slots(Parameters parameters, JdbcClient jdbc) {
        this.parameters = parameters;
        this.jdbc = jdbc;
    }

    /** Instead of those it had; only before the list is out. */
    @BusinessRule(id = "MNU-5", says = "Nobody, and no team, is in two places of the list at once.")
    public void write(ServiceItem item, List<SlotLine> lines) {
        jdbc.sql("delete from menu.slot where item_id = :item").param("item", item.id()).update();
        Duration before = Duration.ofHours(parameters.number("menu.close.hours"));
        for (SlotLine line : lines) {
            refuseOverlap(item, line);
            jdbc.sql("""
                    insert into menu.slot (slot_id, item_id, provider, from_at, to_at, closes_at, place, capacity)
                    values (:id, :item, :provider, :from, :to, :closes, :place, :capacity)
                    """)
                    .param("id", SlotId.next())
                    .param("item", item.id())
                    .param("provider", item.provider().value())
                    .param("from", line.when().from())
                    .param("to", line.when().to())
                    .param("closes", line.from().minus(before))
                    .param("place", line.place())
                    .param("capacity", line.capacity())
                    .update();
        }
    }

    private void refuseOverlap(ServiceItem item, SlotLine line) {
        if (!free(item.provider(), line.when())) {
            throw RuleBroken.at("slots", "menu.slots.overlap", line.place());
        }
    }

    /** Whether the list has this provider nowhere else at that time. */
    public boolean free(Provider provider, TimeWindow when) {
        return !provider.known() || jdbc.sql("""
                select not exists (select 1 from menu.slot s
                  where s.live and s.provider = :provider and tstzrange(s.from_at, s.to_at) && tstzrange(:from, :to))
                """)
                .param("provider", provider.value())
                .param("from", when.from())
                .param("to", when.to())
                .query(Boolean.class)
                .single();
    }

    /** A line that will not take place no longer keeps its provider busy; one that may again does. */
    public void live(ItemId item, boolean live) {
        jdbc.sql("update menu.slot set live = :live where item_id = :item").param("live", live).param("item", item).update();
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<SlotLine> of(ItemId item) {
        return jdbc.sql("select from_at, to_at, place, capacity from menu.slot where item_id = :item order by from_at, slot_id")
                .param("item", item)
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> new SlotLine(new TimeWindow(row.fromAt(), row.toAt()), row.place(), row.capacity()))
                .toList();
    }
}
