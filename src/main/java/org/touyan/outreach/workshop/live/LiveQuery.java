package org.touyan.outreach.workshop.live;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Form;
import org.touyan.outreach.workshop.SessionId;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.outreach.workshop.domain.Workshop;
import org.touyan.outreach.workshop.domain.Workshops;

/** Reads sessions and sales: the database shows each actor those of his place. */
@Component
class LiveQuery {

    static final Role[] READERS = {Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR};

    private record Of(String number, WorkshopId workshopId, String workshop) {}

    private final Workshops workshops;
    private final Parameters parameters;
    private final JdbcClient jdbc;

    LiveQuery(Workshops workshops, Parameters parameters, JdbcClient jdbc) {
        this.workshops = workshops;
        this.parameters = parameters;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public OwnWorkshopsPage own(Actor actor) {
        actor.require(Role.ENTERPRISE_UNION);
        return new OwnWorkshopsPage(jdbc.sql("""
                select w.workshop_id, w.name, w.state,
                  (select count(*)::int from workshop.counted_session s where s.workshop_id = w.workshop_id) as sessions
                from workshop.workshop w order by w.started_on, w.workshop_id
                """).query(Rows.of(OwnWorkshopsPage.Row.class)).list());
    }

    @Transactional(readOnly = true)
    public LivePage page(Actor actor, WorkshopId id, Form<? extends Record> form, @Nullable Imported imported) {
        actor.require(READERS);
        Workshop workshop = workshops.get(id);
        List<LivePage.Row> rows = jdbc.sql("""
                select n.session_id, n.number, n.platform, n.room, n.host_name, n.started_at, n.ended_at, n.products, n.test,
                  exists (select 1 from workshop.counted_session c where c.session_id = n.session_id) as counted,
                  coalesce(sum(s.gmv_fen), 0)::bigint as gmv_fen, coalesce(sum(s.paid_fen), 0)::bigint as paid_fen,
                  coalesce(sum((select sum(r.amount_fen) from workshop.refund r where r.root_id = s.root_id)), 0)::bigint as refunded_fen
                from workshop.session_now n left join workshop.sale_now s on s.session_id = n.session_id
                where n.workshop_id = :id
                group by n.session_id, n.number, n.platform, n.room, n.host_name, n.started_at, n.ended_at, n.products, n.test
                order by n.started_at desc, n.session_id
                """).param("id", id).query(Rows.of(LivePage.Row.class)).list();
        return new LivePage(id, workshop.card().name(), workshop.state(), rows, parameters.number("live.settle.days"),
                parameters.number("live.min.minutes"), form, imported, actor.role());
    }

    @Transactional(readOnly = true)
    public SessionPage session(Actor actor, SessionId id, Form<? extends Record> form) {
        actor.require(READERS);
        Of of = jdbc.sql("select number, workshop_id, workshop from workshop.session_now where session_id = :id").param("id", id)
                .query(Rows.of(Of.class)).optional().orElseThrow(() -> new NotFound("session " + id));
        List<SessionPage.Entry> entries = jdbc.sql("""
                select platform, room, host_name, host_born, started_at, ended_at, products, test, titled, consent, because, by_name, at
                from workshop.live_entry where session_id = :id order by at desc, entry_id desc
                """).param("id", id).query(Rows.of(SessionPage.Entry.class)).list();
        List<SessionPage.Sale> sales = jdbc.sql("""
                select s.sale_id, s.order_no, s.goods, s.orders, s.gmv_fen, s.paid_fen,
                  not exists (select 1 from workshop.sale c where c.corrects = s.sale_id) as holds, s.because, s.bill_id, b.file_name,
                  1 + (select count(*)::int from workshop.bill_page p where p.bill_id = s.bill_id) as pages
                from workshop.sale s join workshop.bill b on b.bill_id = s.bill_id
                where s.session_id = :id order by s.at, s.sale_id
                """).param("id", id).query(Rows.of(SessionPage.Sale.class)).list();
        List<SessionPage.Refund> refunds = jdbc.sql("""
                select r.refund_no, s.order_no, r.amount_fen, r.refunded_on
                from workshop.refund r join workshop.sale s on s.sale_id = r.root_id
                where s.session_id = :id order by r.refunded_on, r.refund_id
                """).param("id", id).query(Rows.of(SessionPage.Refund.class)).list();
        LocalDate settles = Beijing.day(entries.getFirst().startedAt()).plusDays(parameters.number("live.settle.days"));
        return new SessionPage(id, of.number(), of.workshopId(), of.workshop(), entries, sales, refunds, settles, form,
                actor.role());
    }
}
