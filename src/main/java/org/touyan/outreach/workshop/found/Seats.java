package org.touyan.outreach.workshop.found;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Site;
import org.touyan.outreach.workshop.domain.Workshop;

/** Where workshops stand and whose they are, from which day: a registered host has its workshop in its own place of the tree. */
@Component
class Seats {

    private static final int FEW = 5;

    private final Organizations organizations;
    private final JdbcClient jdbc;
    private final Clock clock;

    Seats(Organizations organizations, JdbcClient jdbc, Clock clock) {
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws RuleBroken at {@code town}, when there is none or it is not the actor's */
    OrgPath path(Actor actor, String code, String host) {
        OrgPath town = organizations.pathOfTown(code).orElseThrow(() -> RuleBroken.at("town", "workshop.town.missing"));
        if (!actor.scope().covers(town)) {
            throw RuleBroken.at("town", "workshop.town.not-yours");
        }
        BodyBrief body = registered(code, host);
        return body == null ? town : body.path();
    }

    /** The host, when exactly one in that town is called that. */
    @Nullable
    BodyBrief registered(String town, String host) {
        List<BodyBrief> same = organizations.bodiesLike(host, FEW).stream()
                .filter(body -> body.name().equals(host) && body.town().equals(town)).toList();
        return same.size() == 1 ? same.getFirst() : null;
    }

    /** @param because of a move; empty where it stood first */
    void write(Actor actor, Workshop workshop, LocalDate day, String because) {
        write(actor, workshop.id(), workshop.path(), workshop.site(), day, because);
    }

    void write(Actor actor, WorkshopId id, OrgPath path, Site site, LocalDate day, String because) {
        jdbc.sql("""
                insert into workshop.seat (seat_id, workshop_id, day, org_path, town, village, host_kind, host, because, by_name, at)
                values (:id, :workshop, :day, :path, :town, :village, :kind, :host, :because, :by, :at)
                """).param("id", Uuid7.next()).param("workshop", id).param("day", day).param("path", path)
                .param("town", site.town()).param("village", site.village()).param("kind", site.hostKind())
                .param("host", site.host()).param("because", because).param("by", actor.name()).param("at", clock.instant())
                .update();
    }

    LocalDate last(WorkshopId id) {
        return jdbc.sql("select max(day) from workshop.seat where workshop_id = :id").param("id", id).query(LocalDate.class)
                .single();
    }
}
