package org.touyan.outreach.campaign.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.domain.Call;
import org.touyan.outreach.campaign.domain.Calls;
import org.touyan.outreach.campaign.show.Classes;

/** The calls at the desk; counts are of what the actor may see. */
@Component
class CallsQuery {

    static final Role[] READERS = {Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR};

    private final Calls calls;
    private final Classes classes;
    private final JdbcClient jdbc;

    CallsQuery(Calls calls, Classes classes, JdbcClient jdbc) {
        this.calls = calls;
        this.classes = classes;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public CallsPage list(Actor actor) {
        actor.require(READERS);
        List<CallsPage.Row> rows = jdbc.sql("""
                select c.call_id, c.state, c.title, c.opens_on, c.closes_on, count(d.demand_id)::int as demands,
                  (count(d.demand_id) filter (where d.state = 'COLLECTED'))::int as unread
                from campaign.call c left join campaign.demand d on d.call_id = c.call_id
                group by c.call_id
                order by c.opens_on desc, c.call_id desc
                """).query(Rows.of(CallsPage.Row.class)).list();
        return new CallsPage(rows, actor.is(Role.CITY_STAFF));
    }

    DeskCallPage fresh(Actor actor, Ui ui, Form<CallForm> form) {
        actor.require(Role.CITY_STAFF);
        return new DeskCallPage(null, null, "", classes.all(ui), form, actor.role());
    }

    /** @param typed null until something was done wrong */
    @Transactional(readOnly = true)
    public DeskCallPage one(Actor actor, Ui ui, CallId id, @Nullable Form<CallForm> typed) {
        actor.require(READERS);
        Call call = calls.get(id);
        return new DeskCallPage(id, call.state(),
                call.publishedByName().isEmpty() ? call.writtenByName() : call.publishedByName(),
                classes.all(ui), typed == null ? CallForm.of(call.text()) : typed, actor.role());
    }

    @Transactional(readOnly = true)
    public DeskCallPage refused(Actor actor, Ui ui, CallId id, RuleBroken broken) {
        DeskCallPage page = one(actor, ui, id, null);
        page.errors().add(broken);
        return page;
    }
}
