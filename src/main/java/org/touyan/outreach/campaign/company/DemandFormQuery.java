package org.touyan.outreach.campaign.company;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.collect.Companies;
import org.touyan.outreach.campaign.domain.Company;
import org.touyan.outreach.campaign.show.Classes;

/** What the form needs: the call it answers to, and who speaks. */
@Component
class DemandFormQuery {

    private record Asked(String title, String classes, LocalDate closesOn) {}

    private final Companies companies;
    private final Classes classes;
    private final Organizations organizations;
    private final JdbcClient jdbc;

    DemandFormQuery(Companies companies, Classes classes, Organizations organizations, JdbcClient jdbc) {
        this.companies = companies;
        this.classes = classes;
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    /** @throws NotFound for a call that is not out */
    @Transactional(readOnly = true)
    public DemandFormPage page(Actor actor, Ui ui, CallId call, boolean desk, Form<DemandForm> form) {
        Asked asked = jdbc.sql("select title, classes, closes_on from campaign.open_call where call_id = :call")
                .param("call", call)
                .query(Rows.of(Asked.class)).optional().orElseThrow(() -> new NotFound("call " + call));
        List<Choice> towns = organizations.towns().stream().map(t -> Choice.of(t.code(), t.in(ui.locale()))).toList();
        String who = actor.is(Role.ENTERPRISE_UNION) ? companies.own(actor).map(Company::company).orElse("") : "";
        return new DemandFormPage(call, asked.title(), asked.closesOn(), classes.choices(asked.classes(), ui), towns, who, desk,
                form);
    }
}
