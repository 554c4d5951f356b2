package org.touyan.outreach.campaign.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.sheet.SheetWriter;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.domain.Call;
import org.touyan.outreach.campaign.domain.Calls;
import org.touyan.outreach.campaign.show.Classes;

/** The lists of a call, as far as the actor may see their rows, in the order in which things came in. */
@Component
class ListsQuery {

    private static final Role[] TAKERS = {Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER};

    private final Calls calls;
    private final Classes classes;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    ListsQuery(Calls calls, Classes classes, AuditTrail audit, JdbcClient jdbc) {
        this.calls = calls;
        this.classes = classes;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public ListPage page(Actor actor, Ui ui, CallId id, ListKind kind) {
        actor.require(CallsQuery.READERS);
        Call call = calls.get(id);
        return new ListPage(id, call.text().title(), call.state(), kind, lines(ui, id, kind, false),
                actor.is(Role.TOWN_CADRE, Role.CITY_STAFF), actor.is(TAKERS));
    }

    /** To take along: what is secret stays here. Leaves a trace. */
    @Transactional
    public byte[] file(Actor actor, Ui ui, CallId id, ListKind kind) {
        actor.require(TAKERS);
        Call call = calls.get(id);
        List<ListPage.Line> lines = lines(ui, id, kind, true);
        audit.note(actor, "campaign.list-taken", "campaign-call", id, call.path(), "list", kind.path(), "lines",
                Integer.toString(lines.size()));
        var columns = kind.columns().stream()
                .map(c -> new SheetWriter.Column(ui.t("campaign.column." + c), "", false, List.of())).toList();
        var out = new ByteArrayOutputStream();
        try (SheetWriter sheet = new SheetWriter(out, ui.t("campaign.list." + kind), columns)) {
            for (ListPage.Line line : lines) {
                sheet.row(line.cells());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a table cannot be written to memory", e);
        }
        return out.toByteArray();
    }

    private List<ListPage.Line> lines(Ui ui, CallId call, ListKind kind, boolean away) {
        return switch (kind) {
            case DEMANDS -> jdbc.sql("""
                    select demand_id, number, company, demand_class, words, secret, collected_at, state
                    from campaign.demand
                    where call_id = :call
                    order by number
                    """).param("call", call)
                    .query((row, n) -> new ListPage.Line(demand(row), List.of(row.getString("number"), row.getString("company"),
                            classes.name(row.getString("demand_class"), ui), open(ui, row, "words", away), secret(ui, row),
                            ui.isoDay(at(row, "collected_at")), ui.t("campaign.state." + row.getString("state")))))
                    .list();
            case PROBLEMS -> jdbc.sql("""
                    select demand_id, number, company, difficulty, diagnosed, cause, owner, secret, result, confirmed_at
                    from campaign.demand
                    where call_id = :call and difficulty is not null and state <> 'WITHDRAWN'
                    order by number
                    """).param("call", call)
                    .query((row, n) -> new ListPage.Line(demand(row), List.of(row.getString("number"), row.getString("company"),
                            ui.t("campaign.difficulty." + row.getString("difficulty")), open(ui, row, "diagnosed", away),
                            open(ui, row, "cause", away), row.getString("owner"),
                            word(ui, "campaign.result.", row.getString("result")),
                            row.getTimestamp("confirmed_at") == null ? "" : ui.isoDay(at(row, "confirmed_at")))))
                    .list();
            case SERVICES -> jdbc.sql("""
                    select p.demand_id, d.number, d.company, p.from_at, p.form, r.number as request, r.state,
                      coalesce((
                        select string_agg(x.name, '、' order by o.lead desc, x.name)
                        from dispatch.work_order o join roster.person x on x.person_id = o.expert_id
                        where o.request_id = p.request_id and o.state in ('OFFERED', 'ACCEPTED', 'SERVED')), '') as who
                    from campaign.plan p
                    join campaign.demand d on d.demand_id = p.demand_id
                    join request.help_request r on r.request_id = p.request_id
                    where d.call_id = :call
                    order by p.from_at, p.plan_id
                    """).param("call", call)
                    .query((row, n) -> new ListPage.Line(demand(row), List.of(row.getString("number"), row.getString("company"),
                            row.getString("who"), ui.isoDayTime(at(row, "from_at")),
                            ui.t("campaign.form." + row.getString("form")), row.getString("request"),
                            ui.t("request.state." + row.getString("state")))))
                    .list();
            case BOUNTIES -> jdbc.sql("""
                    select b.bounty_id, b.topic, d.company, b.closes_on, b.state,
                      case when touyan.in_scope(b.org_path) then (
                        select count(*) from campaign.claim c where c.bounty_id = b.bounty_id and c.state <> 'WITHDRAWN')::text
                      else '' end as claims
                    from campaign.bounty b join campaign.demand d on d.demand_id = b.demand_id
                    where d.call_id = :call
                    order by b.closes_on, b.bounty_id
                    """).param("call", call)
                    .query((row, n) -> new ListPage.Line("/desk/campaign/bounties/" + row.getString("bounty_id"),
                            List.of(row.getString("topic"), row.getString("company"),
                                    ui.isoDay(row.getObject("closes_on", LocalDate.class)), row.getString("claims"),
                                    ui.t("campaign.bounty." + row.getString("state")))))
                    .list();
        };
    }

    private static String demand(ResultSet row) throws SQLException {
        return "/desk/campaign/demands/" + row.getString("demand_id");
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String secret(Ui ui, ResultSet row) throws SQLException {
        return row.getBoolean("secret") ? ui.t("campaign.secret") : "";
    }

    private static String open(Ui ui, ResultSet row, String column, boolean away) throws SQLException {
        return away && row.getBoolean("secret") ? ui.t("campaign.secret") : row.getString(column);
    }

    private static String word(Ui ui, String prefix, @Nullable String code) {
        return code == null ? "" : ui.t(prefix + code);
    }
}
