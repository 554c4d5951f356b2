package org.touyan.insight.casefile.staff;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.insight.casefile.domain.CaseEntry;
import org.touyan.insight.casefile.domain.CasePhotos;
import org.touyan.insight.casefile.domain.Helpers;
import org.touyan.insight.casefile.domain.Timeline;
import org.touyan.service.menu.Held;
import org.touyan.service.menu.Places;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;
import org.touyan.service.request.end.EndPanels;
import org.touyan.service.request.review.CallBackPanels;
import org.touyan.service.request.triage.TriagePanels;

/** Gathers one request for staff: what it is, who helps, what happened, and what may be done now. */
@Component
class OpenCase {

    private final Requests requests;
    private final Helpers helpers;
    private final Timeline timeline;
    private final CasePhotos photos;
    private final Places places;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Vault vault;
    private final TriagePanels triage;
    private final CallBackPanels callBack;
    private final EndPanels endings;
    private final JdbcClient jdbc;

    OpenCase(Requests requests, Helpers helpers, Timeline timeline, CasePhotos photos, Places places, Catalog catalog,
            Organizations organizations, Vault vault, TriagePanels triage, CallBackPanels callBack, EndPanels endings,
            JdbcClient jdbc) {
        this.requests = requests;
        this.helpers = helpers;
        this.timeline = timeline;
        this.photos = photos;
        this.places = places;
        this.catalog = catalog;
        this.organizations = organizations;
        this.vault = vault;
        this.triage = triage;
        this.callBack = callBack;
        this.endings = endings;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    CasePage open(Actor actor, RequestId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR, Role.ENTERPRISE_UNION);
        RequestBrief request = requests.find(id).orElseThrow(() -> new NotFound("request " + id));
        List<CaseEntry> entries = timeline.of(id);
        Held order = places.of(id.value()).orElse(null);
        return new CasePage(request, catalog.subject(request.subject()).map(Subject::name).orElse(request.subject()),
                organizations.town(request.town()).map(Town::name).orElse(request.town()),
                request.phone() == null ? "" : Mask.phone(vault.open(request.phone())),
                actor.is(Role.TOWN_CADRE, Role.CITY_STAFF), helpers.of(id, entries),
                entries.stream().anyMatch(CaseEntry::namesExpert) ? orders(id) : List.of(), entries, photos.of(id), order,
                order == null || order.team() == null ? List.of() : team(order.team()),
                triage.of(actor, request).orElse(null),
                callBack.of(actor, request).orElse(null), endings.of(actor, request).orElse(null));
    }

    private List<CasePage.Member> team(UUID team) {
        return jdbc.sql("""
                select p.name, m.role = 'LEAD' as leads
                from roster.team_member m join roster.person p on p.person_id = roster.now_is(m.person_id)
                where m.team_id = :team and roster.serves(m)
                order by m.role = 'LEAD' desc, m.from_day, m.person_id
                """).param("team", team).query(Rows.of(CasePage.Member.class)).list();
    }

    private List<CasePage.OrderLink> orders(RequestId request) {
        return jdbc.sql("""
                select o.order_id::text as "order", p.name as expert, o.state
                from dispatch.work_order o join roster.person p on p.person_id = o.expert_id
                where o.request_id = :request and o.state in ('OFFERED', 'ACCEPTED')
                order by o.lead desc, o.offered_at
                """).param("request", request).query(Rows.of(CasePage.OrderLink.class)).list();
    }
}
