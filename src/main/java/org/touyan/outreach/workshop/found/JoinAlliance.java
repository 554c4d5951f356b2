package org.touyan.outreach.workshop.found;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.organization.BodyBrief;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;

/** A company joins the alliance of a workshop (企业联盟), or leaves it. */
@Component
public class JoinAlliance {

    private static final int FEW = 5;
    private static final int LONGEST_COMPANY = 60;

    private final Workshops workshops;
    private final Organizations organizations;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    JoinAlliance(Workshops workshops, Organizations organizations, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void join(Actor actor, WorkshopId id, String typed) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Workshop workshop = workshops.toChange(id);
        String company = FreeText.check(typed, 2, LONGEST_COMPANY).orRefuse("company");
        if (workshop.card().alliance().isEmpty()) {
            throw RuleBroken.at("company", "workshop.member.no-alliance");
        }
        List<BodyBrief> same = organizations.bodiesLike(company, FEW).stream().filter(b -> b.name().equals(company)).toList();
        int added = jdbc.sql("""
                insert into workshop.member (member_id, workshop_id, body_id, company, since, by_name, at)
                values (:id, :workshop, :body, :company, :since, :by, :at)
                on conflict (workshop_id, company) where until_day is null do nothing
                """).param("id", Uuid7.next()).param("workshop", id)
                .param("body", same.size() == 1 ? same.getFirst().id().value() : null).param("company", company)
                .param("since", today()).param("by", actor.name()).param("at", clock.instant()).update();
        if (added == 0) {
            throw RuleBroken.at("company", "workshop.member.already", company);
        }
        audit.note(actor, "workshop.company-joined", "workshop", id, workshop.path());
    }

    @Transactional
    public void leave(Actor actor, WorkshopId id, UUID member) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Workshop workshop = workshops.toChange(id);
        int changed = jdbc.sql("""
                update workshop.member set until_day = :today where member_id = :id and workshop_id = :workshop and until_day is null
                """).param("today", today()).param("id", member).param("workshop", id).update();
        if (changed == 0) {
            throw new NotFound("member " + member);
        }
        audit.note(actor, "workshop.company-left", "workshop", id, workshop.path());
    }

    private LocalDate today() {
        return Beijing.day(clock.instant());
    }
}
