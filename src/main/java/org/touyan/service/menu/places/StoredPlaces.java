package org.touyan.service.menu.places;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.menu.Booking;
import org.touyan.service.menu.Held;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.OfferedSlot;
import org.touyan.service.menu.PlaceOpened;
import org.touyan.service.menu.Places;
import org.touyan.service.menu.SlotId;
import org.touyan.service.menu.remind.TellTeam;

/**
 * Gives places away, one after the other: whoever takes or leaves one holds the row of its time until his transaction ends. Whoever
 * asks sees neither the line nor its other holders: these blocks look and write for him.
 */
@Component
class StoredPlaces implements Places {

    private record Holding(SlotId slotId, int heads, String state) {}

    private record Waiting(long placeId, UUID holder, int heads) {}

    private record Mine(SlotId slotId, ItemId itemId, LocalDate month, String title, Instant fromAt, Instant toAt, String place,
            int position, @Nullable UUID teamId, String teamName, boolean secret, boolean school,
            @Nullable UUID series) {

        Held held(List<Held.Together> together) {
            return new Held(slotId, itemId, YearMonth.from(month), title, fromAt, toAt, place, position, teamId, teamName, secret,
                    school,
                    together);
        }
    }

    private static final String POSITION = """
            case when p.state = 'QUEUED' then (select count(*) from menu.place q
              where q.slot_id = p.slot_id and q.state = 'QUEUED' and q.place_id <= p.place_id) else 0 end""";

    private final OpenTimes openTimes;
    private final TellTeam tellTeam;
    private final Parameters parameters;
    private final ApplicationEventPublisher facts;
    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Clock clock;

    StoredPlaces(OpenTimes openTimes, TellTeam tellTeam, Parameters parameters, ApplicationEventPublisher facts, JdbcClient jdbc,
            Elevated elevated,
            Clock clock) {
        this.openTimes = openTimes;
        this.tellTeam = tellTeam;
        this.parameters = parameters;
        this.facts = facts;
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    @BusinessRule(id = "MNU-6", says = "No place is given twice: when all are gone one waits in the queue, which is no longer than the parameter menu.queue.max.")
    public Booking take(SlotId slot, UUID holder, int heads, @Nullable UUID series) {
        return elevated.asSystem(() -> {
            OfferedSlot time = openTimes.held(slot);
            OpenTimes.Line line = openTimes.ordered(time, heads);
            int waiting = waiting(slot).size();
            boolean room = waiting == 0 && heads <= time.left();
            if (!room && waiting >= parameters.number("menu.queue.max")) {
                throw RuleBroken.at("slot", "menu.place.queue-full");
            }
            keep(slot, holder, heads, room, series);
            if (line.teamId() != null) {
                tellTeam.ordered(line.teamId(), time, holder);
            }
            return new Booking(time, line.personId(), line.team(), room ? 0 : waiting + 1);
        });
    }

    private void keep(SlotId slot, UUID holder, int heads, boolean room, @Nullable UUID series) {
        jdbc.sql("""
                insert into menu.place (slot_id, holder, heads, state, asked_at, settled_at, series)
                values (:slot, :holder, :heads, :state, :now, :now, :series)
                """)
                .param("slot", slot)
                .param("holder", holder)
                .param("heads", heads)
                .param("state", room ? "TAKEN" : "QUEUED")
                .param("now", clock.instant())
                .param("series", series)
                .update();
        if (room) {
            count(slot, heads);
        }
    }

    private void count(SlotId slot, int heads) {
        jdbc.sql("update menu.slot set taken = taken + :heads where slot_id = :slot").param("heads", heads).param("slot", slot)
                .update();
    }

    private List<Waiting> waiting(SlotId slot) {
        return jdbc.sql("""
                select place_id, holder, heads
                from menu.place
                where slot_id = :slot and state = 'QUEUED'
                order by place_id
                """).param("slot", slot).query(Rows.of(Waiting.class)).list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID holder) {
        elevated.runAsSystem(() -> slotOf(holder).ifPresent(slot -> {
            OfferedSlot time = openTimes.held(slot);
            Holding mine = jdbc.sql("select slot_id, heads, state from menu.place where holder = :holder")
                    .param("holder", holder).query(Rows.of(Holding.class)).single();
            if (!mine.state().equals("TAKEN") && !mine.state().equals("QUEUED")) {
                return;
            }
            settle(holder, "RELEASED");
            if (mine.state().equals("TAKEN")) {
                count(slot, -mine.heads());
            }
            if (time.from().isAfter(clock.instant())) {
                moveUp(slot, time.left() + (mine.state().equals("TAKEN") ? mine.heads() : 0));
            }
        }));
    }

    /** In the order of asking; whoever needs more than there is keeps his turn. */
    private void moveUp(SlotId slot, int free) {
        int left = free;
        for (Waiting next : waiting(slot)) {
            if (next.heads() > left) {
                return;
            }
            left -= next.heads();
            settle(next.holder(), "TAKEN");
            count(slot, next.heads());
            facts.publishEvent(new PlaceOpened(next.holder(), slot, clock.instant()));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void served(UUID holder) {
        elevated.runAsSystem(() -> jdbc.sql("""
                update menu.place set state = 'SERVED', settled_at = :now where holder = :holder and state = 'TAKEN'
                """).param("now", clock.instant()).param("holder", holder).update());
    }

    private Optional<SlotId> slotOf(UUID holder) {
        return jdbc.sql("select slot_id from menu.place where holder = :holder").param("holder", holder)
                .query(Rows.of(SlotId.class)).optional();
    }

    private void settle(UUID holder, String state) {
        jdbc.sql("update menu.place set state = :state, settled_at = :now where holder = :holder")
                .param("state", state)
                .param("now", clock.instant())
                .param("holder", holder)
                .update();
    }

    @Override
    @Transactional
    public Optional<Held> of(UUID holder) {
        return elevated.asSystem(() -> jdbc.sql("""
                select p.slot_id, s.item_id, i.month, i.title, s.from_at, s.to_at, s.place,
                  %s as position, i.team_id, coalesce(t.name, '') as team_name, i.secret,
                  'SCHOOL' = any(string_to_array(i.audiences, ',')) as school, p.series
                from menu.place p join menu.slot s using (slot_id) join menu.item i using (item_id)
                left join roster.team t on t.team_id = i.team_id
                where p.holder = :holder and p.state <> 'RELEASED'
                """.formatted(POSITION)).param("holder", holder).query(Rows.of(Mine.class)).optional()
                .map(mine -> mine.held(together(mine.series()))));
    }

    private List<Held.Together> together(@Nullable UUID series) {
        return series == null ? List.of() : jdbc.sql("""
                select p.holder, s.from_at as "from", %s as position
                from menu.place p join menu.slot s using (slot_id)
                where p.series = :series and p.state <> 'RELEASED'
                order by s.from_at, p.place_id
                """.formatted(POSITION)).param("series", series).query(Rows.of(Held.Together.class)).list();
    }

    @Override
    @Transactional
    public OfferedSlot toOrder(SlotId slot) {
        return elevated.asSystem(() -> {
            OfferedSlot time = openTimes.held(slot);
            openTimes.ordered(time, 1);
            return time;
        });
    }

    @Override
    public Optional<OfferedSlot> find(SlotId slot) {
        return openTimes.find(slot);
    }

    @Override
    public List<OfferedSlot> of(ItemId item) {
        return openTimes.of(item);
    }

    @Override
    public List<OfferedSlot> ahead() {
        return openTimes.ahead();
    }
}
