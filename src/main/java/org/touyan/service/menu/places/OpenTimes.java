package org.touyan.service.menu.places;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.ItemState;
import org.touyan.service.menu.OfferedSlot;
import org.touyan.service.menu.SlotId;

/** The times of the published lists: those that may be ordered, and the one that somebody is about to order. */
@Component
class OpenTimes {

    private record Time(SlotId slotId, ItemId itemId, LocalDate month, String title, String subject, Instant fromAt, Instant toAt,
            Instant closesAt, String place, int capacity, int taken, boolean secret, boolean school) {

        OfferedSlot offered() {
            return new OfferedSlot(slotId, itemId, YearMonth.from(month), title, subject, fromAt, toAt, closesAt, place, capacity,
                    taken, secret, school);
        }
    }

    /** Who gives the line, and whether it stands. */
    record Line(ItemState state, String reason, @Nullable PersonId personId, @Nullable UUID teamId, String team) {}

    private static final String COLUMNS = """
            select s.slot_id, s.item_id, i.month, i.title, i.subject, s.from_at, s.to_at, s.closes_at, s.place, s.capacity, s.taken,
              i.secret, 'SCHOOL' = any(string_to_array(i.audiences, ',')) as school
            """;
    private static final String OPEN = COLUMNS + """
            from menu.open_slot s join menu.open_item i using (item_id)
            where i.state = 'PUBLISHED' and s.closes_at > :now
            """;
    private static final String NEXT_FIRST = " order by s.from_at, i.title, s.slot_id";

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenTimes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whatever state it is in; nobody else takes or leaves a place at it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OfferedSlot held(SlotId slot) {
        return jdbc.sql(COLUMNS + """
                from menu.slot s join menu.item i using (item_id)
                where s.slot_id = :slot and i.shown
                for update of s
                """)
                .param("slot", slot)
                .query(Rows.of(Time.class))
                .optional()
                .orElseThrow(() -> RuleBroken.at("slot", "menu.place.unknown"))
                .offered();
    }

    /** @throws RuleBroken when it may not be ordered, or not by so many */
    @BusinessRule(id = "MNU-10", says = "A time on the list is ordered from the day the list is out until so many hours before it begins as the parameter menu.close.hours said when it was written.")
    Line ordered(OfferedSlot time, int heads) {
        Line line = line(time.item());
        if (line.state() == ItemState.WITHDRAWN) {
            throw RuleBroken.at("slot", "menu.place.withdrawn", line.reason());
        }
        if (line.state() != ItemState.PUBLISHED || !time.from().isAfter(clock.instant())) {
            throw RuleBroken.at("slot", "menu.place.past");
        }
        if (!time.closes().isAfter(clock.instant())) {
            throw RuleBroken.at("slot", "menu.place.closed", Duration.between(time.closes(), time.from()).toHours());
        }
        if (heads < 1 || heads > time.capacity()) {
            throw RuleBroken.at("heads", "menu.place.heads", time.capacity());
        }
        return line;
    }

    private Line line(ItemId item) {
        return jdbc.sql("""
                select i.state, i.reason, i.person_id, i.team_id, coalesce(t.name, '') as team
                from menu.item i left join roster.team t on t.team_id = i.team_id
                where i.item_id = :item
                """).param("item", item).query(Rows.of(Line.class)).single();
    }

    @Transactional(readOnly = true)
    public Optional<OfferedSlot> find(SlotId slot) {
        return open(" and s.slot_id = :id", slot).stream().findFirst();
    }

    @Transactional(readOnly = true)
    public List<OfferedSlot> of(ItemId item) {
        return open(" and s.item_id = :id", item);
    }

    @Transactional(readOnly = true)
    public List<OfferedSlot> ahead() {
        return open("", null);
    }

    private List<OfferedSlot> open(String which, @Nullable Object id) {
        return jdbc.sql(OPEN + which + NEXT_FIRST).param("id", id).param("now", clock.instant()).query(Rows.of(Time.class)).list()
                .stream().map(Time::offered).toList();
    }
}
