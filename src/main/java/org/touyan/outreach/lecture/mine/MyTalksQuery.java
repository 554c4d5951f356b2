package org.touyan.outreach.lecture.mine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.outreach.lecture.BookingState;
import org.touyan.outreach.lecture.VersionId;
import org.touyan.outreach.lecture.assign.AskPanels;
import org.touyan.outreach.lecture.domain.Materials;
import org.touyan.outreach.lecture.feedback.TakeFeedback;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.RequestId;

/** Reads a lecturer's own lectures, and those of the teams he leads. */
@Component
class MyTalksQuery {

    private record Row(RequestId requestId, @Nullable OrderId orderId, BookingState state, String title, String unitName,
            Instant fromAt,
            String place, int heads, String wishes, boolean held, VersionId versionId) {}

    private static final int MOST = 20;
    private static final int BACK = 180;

    private final AskPanels panels;
    private final TakeFeedback feedback;
    private final Materials materials;
    private final JdbcClient jdbc;
    private final Clock clock;

    MyTalksQuery(AskPanels panels, TakeFeedback feedback, Materials materials, JdbcClient jdbc, Clock clock) {
        this.panels = panels;
        this.feedback = feedback;
        this.materials = materials;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MyTalksPage page(Actor actor, FormErrors errors) {
        actor.require(Role.EXPERT);
        Instant now = clock.instant();
        List<MyTalksPage.Mine> mine = jdbc.sql("""
                select b.request_id, p.order_id, b.state, t.title, b.unit_name, b.from_at, b.place, coalesce(b.heads_counted, b.heads) as heads,
                  b.wishes, b.state in ('HELD', 'FEEDBACK', 'CLOSED') as held, version_id
                from lecture.part p join lecture.booking b using (request_id) join lecture.topic t using (version_id)
                where touyan.is_person(p.person_id) and b.from_at > :since
                order by b.from_at desc, b.request_id
                limit :most
                """).param("since", now.minus(Duration.ofDays(BACK))).param("most", MOST).query(Rows.of(Row.class)).list()
                .stream()
                .map(r -> new MyTalksPage.Mine(r.requestId(), r.orderId(), r.state(), r.title(), r.unitName(), r.fromAt(),
                        r.place(), r.heads(),
                        r.wishes(), r.held() && feedback.open(r.requestId()) ? feedback.path(r.requestId()) : "",
                        materials.of(r.versionId())))
                .toList();
        List<MyTalksPage.Led> led = jdbc.sql("""
                select b.request_id, null::uuid as order_id, b.state, t.title, b.unit_name, b.from_at, b.place, b.heads, b.wishes, false as held, version_id
                from lecture.booking b join lecture.topic t using (version_id)
                where b.state in ('CONFIRMED_CONTENT', 'ASSIGNED')
                  and exists (select 1 from lecture.part p where p.request_id = b.request_id and lecture.leads(p.team_id))
                order by b.from_at, b.request_id
                limit :most
                """).param("most", MOST).query(Rows.of(Row.class)).list()
                .stream()
                .map(r -> new MyTalksPage.Led(r.requestId(), r.state(), r.title(), r.unitName(), r.fromAt(), r.place(), r.heads(),
                        r.wishes(),
                        panels.of(actor, r.requestId())))
                .toList();
        return new MyTalksPage(mine, led, errors);
    }
}
