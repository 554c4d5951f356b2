package org.touyan.outreach.workshop.desk;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.workshop.AdvisorId;
import org.touyan.outreach.workshop.advise.IssueLetter;
import org.touyan.outreach.workshop.domain.Advisor;
import org.touyan.outreach.workshop.domain.Advisors;
import org.touyan.outreach.workshop.domain.Workshops;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;

/** Reads an appointment with its letter and its visits. */
@Component
class AdvisorQuery {

    private final Advisors advisors;
    private final Workshops workshops;
    private final Experts experts;
    private final Catalog catalog;
    private final Register register;
    private final JdbcClient jdbc;

    AdvisorQuery(Advisors advisors, Workshops workshops, Experts experts, Catalog catalog, Register register, JdbcClient jdbc) {
        this.advisors = advisors;
        this.workshops = workshops;
        this.experts = experts;
        this.catalog = catalog;
        this.register = register;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public AdvisorPage page(Actor actor, Ui ui, AdvisorId id, Form<? extends Record> form) {
        actor.require(WorkshopQuery.READERS);
        Advisor advisor = advisors.get(id);
        List<Choice> companies = jdbc.sql("""
                select company from workshop.member where workshop_id = :workshop and until_day is null order by company
                """).param("workshop", advisor.workshop())
                .query((row, n) -> Choice.of(row.getString("company"), row.getString("company"))).list();
        List<Choice> subjects = catalog.subjects().stream().map(s -> Choice.of(s.code(), s.in(ui.locale()))).toList();
        return new AdvisorPage(advisor, experts.find(advisor.person()).map(ExpertCard::name).orElse(""),
                workshops.get(advisor.workshop()).card().name(), register.about(IssueLetter.MODULE, id.value()), visits(id),
                companies, subjects, form, actor.role());
    }

    private List<AdvisorPage.Visit> visits(AdvisorId id) {
        return jdbc.sql("""
                select a.advice_id, a.request_id, r.number, r.state, a.field, a.company, a.words, a.from_at,
                  exists (select 1 from visit.visit v where v.request_id = a.request_id and v.state = 'DONE') as held,
                  t.workers, t.what
                from workshop.advice a
                join request.help_request r on r.request_id = a.request_id
                left join lateral (select workers, what from workshop.taught
                  where advice_id = a.advice_id order by at desc, taught_id desc limit 1) t on true
                where a.advisor_id = :id
                order by a.from_at desc, a.advice_id
                """).param("id", id).query(Rows.of(AdvisorPage.Visit.class)).list();
    }
}
