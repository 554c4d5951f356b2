package org.touyan.service.request.domain;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.Wish;

/** Requests in any state, without a database. */
final class Fixtures {

    static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    static final Instant LATER = NOON.plus(Duration.ofDays(1));
    static final OrgPath TOWN = new OrgPath("/33/3310/331083/331083102/");
    static final Duration FIFTEEN_DAYS = Duration.ofDays(15);

    private Fixtures() {}

    static HelpRequest in(RequestState state) {
        return in(state, RequestId.next());
    }

    static HelpRequest in(RequestState state, RequestId id) {
        Clocks clocks = new Clocks(LATER, null, NOON, NOON, NOON, state.ended() ? NOON : null);
        return new HelpRequest(id, DayNumber.of(LocalDate.of(2026, 11, 23), 7), state, need(), spot(),
                new Caller("王阿姨", null, null, null), weight(), arrival(), clocks, Ending.OPEN, 0, 1);
    }

    static Need need() {
        return new Need("FRUIT", "五棵文旦树叶子发黄", Wish.ANY_DAY, "", null, null, null);
    }

    static Spot spot() {
        return new Spot("331083102", "上湫村", null, TOWN);
    }

    static Weight weight() {
        return new Weight(Urgency.NORMAL, false, "");
    }

    static Arrival arrival() {
        return new Arrival(Channel.WEB, null, "", "key".getBytes(StandardCharsets.UTF_8), "", NOON);
    }

    static Actor actor(Role role) {
        return switch (role) {
            case PUBLIC -> Actor.PUBLIC;
            case SYSTEM -> Actor.SYSTEM;
            case ASKER -> Actor.asker(UUID.randomUUID());
            case EXPERT -> Actor.expert(UUID.randomUUID(), "林守田", UUID.randomUUID());
            case ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF, CITY_LEADER, AUDITOR, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                Actor
                        .staff(UUID.randomUUID(), "董晓梅", role, TOWN);
        };
    }
}
