package org.touyan.service.menu.mine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.ItemState;
import org.touyan.service.menu.OwnLines;

/** Reads the lines of whoever asks: the database shows him no other. */
@Component
class MyMenuQuery implements OwnLines {

    private record Row(ItemId itemId, LocalDate month, ItemState state, String title, String team, String conditions, String risk,
            String answer) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    MyMenuQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public int waiting(Actor actor) {
        return actor.is(Role.EXPERT) ? Math.toIntExact(rows().stream().filter(row -> row.state() == ItemState.DRAFT).count()) : 0;
    }

    @Transactional(readOnly = true)
    public MyMenuPage page(Actor actor, @Nullable ItemId wrong, String words, FormErrors errors) {
        actor.require(Role.EXPERT);
        Map<ItemId, List<MyMenuPage.Time>> times = jdbc.sql("""
                select s.item_id, s.from_at, s.place, s.capacity, s.taken
                from menu.slot s join menu.item i using (item_id)
                where i.month >= :month
                order by s.from_at, s.slot_id
                """).param("month", thisMonth()).query(Rows.of(MyMenuPage.Time.class)).list().stream()
                .collect(Collectors.groupingBy(MyMenuPage.Time::itemId));
        return new MyMenuPage(rows().stream()
                .map(r -> new MyMenuPage.Line(r.itemId(), r.month(), r.state(), r.title(), r.team(), r.conditions(), r.risk(),
                        r.answer(), times.getOrDefault(r.itemId(), List.of())))
                .toList(), wrong, words, errors);
    }

    private List<Row> rows() {
        return jdbc.sql("""
                select i.item_id, i.month, i.state, i.title, coalesce(t.name, '') as team, i.conditions, i.risk, i.answer
                from menu.item i left join roster.team t on t.team_id = i.team_id
                where i.month >= :month and i.state <> 'WITHDRAWN'
                order by i.month desc, i.title, i.item_id
                """).param("month", thisMonth()).query(Rows.of(Row.class)).list();
    }

    private LocalDate thisMonth() {
        return Beijing.day(clock.instant()).withDayOfMonth(1);
    }
}
