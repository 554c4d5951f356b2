package org.touyan.outreach.workshop.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Unmasking;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;
import org.touyan.outreach.workshop.show.Choices;

/** Reads the workshops at the desk: the database shows each actor those of his place. */
@Component
class WorkshopQuery {

    static final Role[] READERS = {Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR};

    private final Workshops workshops;
    private final Organizations organizations;
    private final Parameters parameters;
    private final Vault vault;
    private final Unmasking unmasking;
    private final JdbcClient jdbc;
    private final Clock clock;

    WorkshopQuery(Workshops workshops, Organizations organizations, Parameters parameters, Vault vault, Unmasking unmasking,
            JdbcClient jdbc, Clock clock) {
        this.workshops = workshops;
        this.organizations = organizations;
        this.parameters = parameters;
        this.vault = vault;
        this.unmasking = unmasking;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public WorkshopsPage list(Actor actor) {
        actor.require(READERS);
        LocalDate since = Beijing.day(clock.instant()).minusDays(parameters.number("workshop.check.days"));
        List<WorkshopsPage.Row> rows = jdbc.sql("""
                select w.workshop_id, w.number, w.state, w.name, w.types, w.town, w.village,
                  coalesce((select s.star from workshop.star s where s.workshop_id = w.workshop_id order by s.day desc, s.at desc, s.star_id desc limit 1), 0) as star,
                  (select count(*)::int from workshop.advisor a where a.workshop_id = w.workshop_id and a.state = 'ACCEPTED') as advisors,
                  w.state in ('RECOGNISED', 'OPERATING') and not exists (select 1 from workshop.safety_check c
                    where c.workshop_id = w.workshop_id and c.day >= :since) as unchecked
                from workshop.workshop w
                order by w.state = 'CLOSED', w.proposed_at desc, w.workshop_id
                """).param("since", since).query(Rows.of(WorkshopsPage.Row.class)).list().stream()
                .map(r -> new WorkshopsPage.Row(r.workshopId(), r.number(), r.state(), r.name(), r.types(), town(r.town()),
                        r.village(), r.star(), r.advisors(), r.unchecked()))
                .toList();
        return new WorkshopsPage(rows, actor.is(Role.TOWN_CADRE, Role.CITY_STAFF));
    }

    WorkshopFormPage fresh(Actor actor, Ui ui, Form<WorkshopForm> form) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return new WorkshopFormPage(null, Choices.towns(organizations, ui), form);
    }

    /** @param typed null until something was done wrong: then the keeper's number is shown, and that is written down */
    @Transactional
    public WorkshopFormPage card(Actor actor, Ui ui, WorkshopId id, @Nullable Form<WorkshopForm> typed) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Workshop workshop = workshops.get(id);
        return new WorkshopFormPage(id, Choices.towns(organizations, ui),
                typed == null ? WorkshopForm.of(workshop, whole(actor, ui, workshop)) : typed);
    }

    @Transactional(readOnly = true)
    public WorkshopPage page(Actor actor, Ui ui, WorkshopId id, Form<? extends Record> form) {
        actor.require(READERS);
        Workshop workshop = workshops.get(id);
        return page(actor, ui, workshop, Mask.phone(vault.open(workshop.site().sealedPhone())), form);
    }

    @Transactional
    public WorkshopPage withPhone(Actor actor, Ui ui, WorkshopId id) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        Workshop workshop = workshops.get(id);
        return page(actor, ui, workshop, whole(actor, ui, workshop), Choices.blank());
    }

    private String whole(Actor actor, Ui ui, Workshop workshop) {
        unmasking.log(actor, "workshop", workshop.id(), workshop.path(), "phone",
                ui.t("workshop.phone.reason", workshop.number()));
        return vault.open(workshop.site().sealedPhone());
    }

    private WorkshopPage page(Actor actor, Ui ui, Workshop workshop, String phone, Form<? extends Record> form) {
        WorkshopId id = workshop.id();
        return new WorkshopPage(workshop, town(workshop.site().town()), phone,
                rows(id, WorkshopPage.Turn.class, """
                        select state, day, words, by_name from workshop.turn where workshop_id = :id order by day desc, at desc
                        """),
                rows(id, WorkshopPage.Seat.class, """
                        select day, town, village, host_kind, host, because, by_name from workshop.seat
                        where workshop_id = :id order by day desc, at desc
                        """).stream().map(s -> new WorkshopPage.Seat(s.day(), town(s.town()), s.village(), s.hostKind(), s.host(),
                        s.because(), s.byName())).toList(),
                rows(id, WorkshopPage.Base.class, """
                        select base_id, name from workshop.base where workshop_id = :id order by from_day desc, base_id
                        """),
                Choices.towns(organizations, ui),
                rows(id, WorkshopPage.Star.class, """
                        select star, day, document from workshop.star where workshop_id = :id order by day desc, at desc
                        """),
                rows(id, WorkshopPage.Check.class, """
                        select day, checker, outcome, found, mend_by from workshop.safety_check
                        where workshop_id = :id order by day desc, at desc
                        """),
                rows(id, WorkshopPage.Member.class, """
                        select member_id, company, since from workshop.member
                        where workshop_id = :id and until_day is null order by since, company
                        """),
                rows(id, WorkshopPage.Advising.class, """
                        select a.advisor_id, a.state, p.name, a.fields, a.specialty, a.basis, a.from_day, a.until_day,
                          (select count(distinct v.request_id)::int from workshop.advice c join visit.visit v on v.request_id = c.request_id
                           where c.advisor_id = a.advisor_id and v.state = 'DONE') as visits
                        from workshop.advisor a join roster.person p on p.person_id = roster.now_is(a.person_id)
                        where a.workshop_id = :id and a.state <> 'DECLINED'
                        order by a.invited_at desc, a.advisor_id
                        """),
                form, actor.role());
    }

    private <T> List<T> rows(WorkshopId id, Class<T> row, String sql) {
        return jdbc.sql(sql).param("id", id).query(Rows.of(row)).list();
    }

    private String town(String code) {
        return organizations.town(code).map(Town::name).orElse("");
    }
}
