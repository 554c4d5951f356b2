package org.touyan.service.dispatch.domain;

import java.time.Instant;
import java.util.UUID;

import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.Wish;

/** Orders in every state, and the people who act on them. */
public final class OrderFixture {

    public static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    public static final Instant TOLD = NOON.plusSeconds(10);
    public static final PersonId LIN = new PersonId(new UUID(0x7000L, 1));
    static final OrgPath QINGGANG = new OrgPath("/33/3310/331083/331083101/");
    static final Actor CADRE = Actor.staff(new UUID(0x7000L, 2), "周晓梅", Role.TOWN_CADRE, QINGGANG);
    static final RequestBrief REQUEST = new RequestBrief(new RequestId(new UUID(0x7000L, 3)), "1123-07", RequestState.TRIAGED,
            "crops",
            "五棵文旦树叶子发黄", "331083101", "上湫村", "王阿姨", null, Wish.ANY_DAY, "", null, null, null, Urgency.NORMAL, false, "",
            QINGGANG, NOON, Channel.WEB, 1);

    private OrderFixture() {}

    static WorkOrder offeredTo(PersonId expert) {
        return WorkOrder.offered(REQUEST, expert, true, 1, Inviter.of(CADRE), new Deadlines(NOON, TOLD, NOON.plusSeconds(3600)),
                "",
                "");
    }

    static WorkOrder openToAll() {
        return WorkOrder.openToAll(REQUEST, 1, Inviter.of(CADRE), new Deadlines(NOON, TOLD, NOON.plusSeconds(3600)));
    }

    static Actor actor(Role role) {
        return switch (role) {
            case EXPERT -> Actor.expert(new UUID(0x7000L, 9), "林守田", LIN.value());
            case ASKER -> Actor.asker(REQUEST.id().value());
            case PUBLIC -> Actor.PUBLIC;
            case SYSTEM -> Actor.SYSTEM;
            case TOWN_CADRE, CITY_STAFF, CITY_LEADER, AUDITOR, ENTERPRISE_UNION, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                Actor.staff(CADRE.account(), "周晓梅", role, QINGGANG);
        };
    }

    static WorkOrder in(OrderState state) {
        WorkOrder order = state == OrderState.OPEN ? openToAll() : offeredTo(LIN);
        switch (state) {
            case OFFERED, OPEN -> {
            }
            case ACCEPTED -> order.accept(actor(Role.EXPERT), TOLD);
            case DECLINED -> order.decline(actor(Role.EXPERT), null, TOLD);
            case LAPSED -> order.lapse(Actor.SYSTEM, TOLD);
            case RELEASED -> order.release(Actor.SYSTEM, TOLD);
            case SERVED -> {
                order.accept(actor(Role.EXPERT), TOLD);
                order.serve(actor(Role.EXPERT), TOLD);
            }
        }
        return order;
    }
}
