package org.touyan.outreach.campaign.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Unmasking;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.PairingState;
import org.touyan.outreach.campaign.around.Activities;
import org.touyan.outreach.campaign.domain.Demand;
import org.touyan.outreach.campaign.domain.Demands;
import org.touyan.outreach.campaign.domain.PaperKind;
import org.touyan.outreach.campaign.pair.FilePaper;
import org.touyan.outreach.campaign.pair.Papers;
import org.touyan.outreach.campaign.show.Classes;
import org.touyan.outreach.campaign.show.StatedTogether;

/** Puts a demand and what stands beneath it together. */
@Component
class DeskDemandQuery {

    private record PairedRow(PairingId pairingId, PairingState state, @Nullable UUID teamId, String helper, LocalDate fromDay,
            LocalDate untilDay, String goals) {}

    private record PaperRow(UUID paperId, PairingId pairingId, PaperKind kind, String documentNo, LocalDate signedOn,
            @Nullable LocalDate untilDay) {}

    private final Demands demands;
    private final Classes classes;
    private final StatedTogether together;
    private final Papers papers;
    private final Activities activities;
    private final Files files;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Vault vault;
    private final Unmasking unmasking;
    private final JdbcClient jdbc;
    private final Clock clock;

    DeskDemandQuery(Demands demands, Classes classes, StatedTogether together, Papers papers, Activities activities, Files files,
            Catalog catalog,
            Organizations organizations,
            Vault vault, Unmasking unmasking, JdbcClient jdbc, Clock clock) {
        this.demands = demands;
        this.classes = classes;
        this.together = together;
        this.papers = papers;
        this.activities = activities;
        this.files = files;
        this.catalog = catalog;
        this.organizations = organizations;
        this.vault = vault;
        this.unmasking = unmasking;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public DeskDemandPage page(Actor actor, Ui ui, DemandId id, Form<ActForm> act) {
        actor.require(CallsQuery.READERS);
        Demand demand = demands.get(id);
        return page(actor, ui, demand, Mask.phone(vault.open(demand.contact().sealedPhone())), act);
    }

    /** With the number whole; that somebody looked is written down. */
    @Transactional
    public DeskDemandPage withPhone(Actor actor, Ui ui, DemandId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Demand demand = demands.get(id);
        unmasking.log(actor, "campaign-demand", id, demand.path(), "phone", ui.t("campaign.phone.reason", demand.number()));
        return page(actor, ui, demand, vault.open(demand.contact().sealedPhone()), ActForm.blank());
    }

    @Transactional(readOnly = true)
    public DemandId ofPairing(Actor actor, PairingId pairing) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return jdbc.sql("select demand_id from campaign.pairing where pairing_id = :id").param("id", pairing)
                .query(Rows.of(DemandId.class)).optional().orElseThrow(() -> new NotFound("pairing " + pairing));
    }

    private DeskDemandPage page(Actor actor, Ui ui, Demand demand, String phone, Form<ActForm> act) {
        List<Choice> subjects = catalog.subjects().stream().map(s -> Choice.of(s.code(), s.in(ui.locale()))).toList();
        String town = organizations.town(demand.company().town()).map(Town::name).orElse("");
        return new DeskDemandPage(demand, classes.name(demand.need().demandClass(), ui), town, phone, pairings(demand),
                plans(demand.id()), activities.around(demand.id()), posted(demand.id()), subjects, together.with(demand.id()),
                actor.is(Role.TOWN_CADRE, Role.CITY_STAFF) ? together.asked(demand.id(), ui, true) : List.of(), act,
                actor.role());
    }

    private List<DeskDemand.Paired> pairings(Demand demand) {
        LocalDate today = Beijing.day(clock.instant());
        Map<PairingId, List<PaperRow>> filed = jdbc.sql("""
                select r.paper_id, r.pairing_id, r.kind, r.document_no, r.signed_on, r.until_day
                from campaign.paper r join campaign.pairing p on p.pairing_id = r.pairing_id
                where p.demand_id = :demand
                order by r.filed_at, r.paper_id
                """).param("demand", demand.id()).query(Rows.of(PaperRow.class)).list().stream()
                .collect(Collectors.groupingBy(PaperRow::pairingId));
        return jdbc.sql("""
                select p.pairing_id, p.state, p.team_id, coalesce(t.name, x.name, '') as helper, p.from_day, p.until_day, p.goals
                from campaign.pairing p
                left join roster.team t on t.team_id = p.team_id
                left join roster.person x on x.person_id = roster.now_is(p.person_id)
                where p.demand_id = :demand
                order by p.invited_at desc, p.pairing_id
                """).param("demand", demand.id()).query(Rows.of(PairedRow.class)).list().stream()
                .map(r -> new DeskDemand.Paired(r.pairingId(), r.state(), r.helper(), r.teamId() != null, r.fromDay(),
                        r.untilDay(), r.goals(),
                        filed.getOrDefault(r.pairingId(), List.of()).stream()
                                .map(f -> new DeskDemand.Paper(f.kind(), f.documentNo(), f.signedOn(), f.untilDay(),
                                        files.of(FilePaper.KIND, f.paperId())))
                                .toList(),
                        papers.missing(r.pairingId(), r.fromDay(), r.untilDay(), demand.need().secret(), today)))
                .toList();
    }

    private List<DeskDemand.Plan> plans(DemandId demand) {
        return jdbc.sql("""
                select p.request_id, r.number, r.state, p.from_at, p.form, coalesce((
                  select string_agg(x.name, '、' order by o.lead desc, x.name)
                  from dispatch.work_order o join roster.person x on x.person_id = o.expert_id
                  where o.request_id = p.request_id and o.state in ('OFFERED', 'ACCEPTED', 'SERVED')), '') as who
                from campaign.plan p join request.help_request r on r.request_id = p.request_id
                where p.demand_id = :demand
                order by p.from_at, p.plan_id
                """).param("demand", demand).query(Rows.of(DeskDemand.Plan.class)).list();
    }

    private List<DeskDemand.Posted> posted(DemandId demand) {
        return jdbc.sql("""
                select bounty_id, state, topic, closes_on
                from campaign.bounty
                where demand_id = :demand
                order by written_at desc, bounty_id
                """).param("demand", demand).query(Rows.of(DeskDemand.Posted.class)).list();
    }
}
