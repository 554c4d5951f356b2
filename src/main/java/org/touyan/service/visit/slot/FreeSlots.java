package org.touyan.service.visit.slot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.WorkingDays;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.people.roster.PersonId;
import org.touyan.service.matching.Engagements;
import org.touyan.service.matching.HalfDay;

/** The next half days at which an expert is free: he usually is, he is not away, and nothing else is booked. */
@Component
public class FreeSlots {

    private static final int DAYS_AHEAD = 21;

    private final JdbcClient jdbc;
    private final Engagements engagements;
    private final WorkingDays workingDays;
    private final Lengths lengths;
    private final Elevated elevated;
    private final Clock clock;

    FreeSlots(JdbcClient jdbc, Engagements engagements, WorkingDays workingDays, Lengths lengths, Elevated elevated,
            Clock clock) {
        this.jdbc = jdbc;
        this.engagements = engagements;
        this.workingDays = workingDays;
        this.lengths = lengths;
        this.elevated = elevated;
        this.clock = clock;
    }

    /** Working half days with room for a visit of the usual length; says when, never why not. */
    @Transactional(readOnly = true)
    public List<Slot> next(PersonId expert, int limit) {
        LocalDate today = Beijing.day(clock.instant());
        Set<String> usual = usual(expert);
        Length usualLength = lengths.usual();
        List<TimeWindow> busy = busy(expert, today);
        List<Slot> free = new ArrayList<>();
        for (LocalDate day = today; day.isBefore(today.plusDays(DAYS_AHEAD)) && free.size() < limit; day = day.plusDays(1)) {
            for (HalfDay.Half half : HalfDay.Half.values()) {
                Slot slot = new Slot(day, half);
                TimeWindow window = slot.window(usualLength);
                if (free.size() < limit && workingDays.isWorkingDay(day) && window.from().isAfter(clock.instant())
                        && (usual.isEmpty() || usual.contains(day.getDayOfWeek().getValue() + half.name()))
                        && busy.stream().noneMatch(window::overlaps)) {
                    free.add(slot);
                }
            }
        }
        return free;
    }

    private Set<String> usual(PersonId expert) {
        return elevated.asSystem(() -> Set.copyOf(jdbc
                .sql("select weekday || half from roster.free_half where person = :expert")
                .param("expert", expert).query(String.class).list()));
    }

    private List<TimeWindow> busy(PersonId expert, LocalDate today) {
        TimeWindow ahead = new TimeWindow(Beijing.startOf(today), Beijing.startOf(today.plusDays(DAYS_AHEAD)));
        List<TimeWindow> busy = new ArrayList<>(engagements.busy(List.of(expert), ahead).getOrDefault(expert, List.of()));
        busy.addAll(elevated.asSystem(() -> jdbc.sql("""
                select day_from, day_until from roster.absence
                where person_id = :expert and withdrawn_at is null and day_until >= :today
                """).param("expert", expert).param("today", today)
                .query((row, n) -> new TimeWindow(Beijing.startOf(row.getObject(1, LocalDate.class)),
                        Beijing.startOf(row.getObject(2, LocalDate.class).plusDays(1))))
                .list()));
        return busy;
    }
}
