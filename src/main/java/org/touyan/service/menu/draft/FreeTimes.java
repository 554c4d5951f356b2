package org.touyan.service.menu.draft;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.service.menu.domain.Provider;
import org.touyan.service.menu.domain.SlotLine;
import org.touyan.service.menu.domain.Slots;
import org.touyan.service.menu.domain.StandingOffer;

/** Finds times of a month at which whoever gives something is usually free, spread over it; those of a team are its leader's. */
@Component
class FreeTimes {

    private record Half(LocalDate day, boolean morning) {}

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    private final Slots slots;
    private final JdbcClient jdbc;

    FreeTimes(Slots slots, JdbcClient jdbc) {
        this.slots = slots;
        this.jdbc = jdbc;
    }

    /** Fewer than wanted, or none, when the roster knows of none: then an officer asks. */
    List<SlotLine> of(StandingOffer offer, Provider provider, YearMonth month) {
        List<SlotLine> free = free(provider, month).stream()
                .map(half -> line(offer, half))
                .filter(line -> slots.free(provider, line.when()))
                .toList();
        List<SlotLine> spread = new ArrayList<>();
        int wanted = Math.min(offer.times(), free.size());
        for (int i = 0; i < wanted; i++) {
            spread.add(free.get(i * free.size() / wanted));
        }
        return spread;
    }

    private static SlotLine line(StandingOffer offer, Half half) {
        var from = Beijing.at(half.day().atTime(half.morning() ? MORNING : AFTERNOON));
        return new SlotLine(new TimeWindow(from, from.plus(Duration.ofMinutes(offer.text().lengthMinutes()))), offer.place(),
                offer.capacity());
    }

    private List<Half> free(Provider provider, YearMonth month) {
        UUID person = person(provider);
        if (person == null) {
            return List.of();
        }
        return jdbc.sql("""
                select d.day::date as day, f.half = 'AM' as morning
                from generate_series(:from::date, :to::date, interval '1 day') as d (day)
                join roster.free_half f on f.person = :person and f.weekday = extract(isodow from d.day)
                where not exists (select 1 from roster.absence a where a.person_id = :person and a.withdrawn_at is null
                  and d.day::date between a.day_from and a.day_until)
                order by d.day, f.half
                """)
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .param("person", person)
                .query(Rows.of(Half.class))
                .list()
                .stream()
                .filter(new OnceADay()::first)
                .toList();
    }

    private @Nullable UUID person(Provider provider) {
        if (provider.personId() != null) {
            return provider.personId().value();
        }
        return jdbc.sql("""
                select m.person_id
                from roster.team_member m
                where m.team_id = :team and m.role = 'LEAD' and roster.serves(m)
                order by m.from_day, m.person_id
                limit 1
                """).param("team", provider.teamId()).query(UUID.class).optional().orElse(null);
    }

    /** Nobody gives the same thing twice on one day. */
    private static final class OnceADay {

        private @Nullable LocalDate last;

        boolean first(Half half) {
            boolean fresh = !half.day().equals(last);
            last = half.day();
            return fresh;
        }
    }
}
