package org.touyan.service.visit.arrange;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.RequestPhotos;
import org.touyan.service.visit.AfterVisit;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.gate.Gates;
import org.touyan.service.visit.matter.Matter;
import org.touyan.service.visit.matter.Matters;
import org.touyan.service.visit.slot.FreeSlots;
import org.touyan.service.visit.slot.Lengths;
import org.touyan.service.visit.slot.Slot;

/** Everything about the times of one order. */
@Component
class ArrangementQuery {

    private static final int SLOTS = 5;

    private final JdbcClient jdbc;
    private final Matters matters;
    private final FreeSlots slots;
    private final Lengths lengths;
    private final Gates gates;
    private final RequestPhotos photos;
    private final ObjectProvider<AfterVisit> after;

    ArrangementQuery(JdbcClient jdbc, Matters matters, FreeSlots slots, Lengths lengths, Gates gates,
            RequestPhotos photos, ObjectProvider<AfterVisit> after) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.slots = slots;
        this.lengths = lengths;
        this.gates = gates;
        this.photos = photos;
        this.after = after;
    }

    @Transactional(readOnly = true)
    public Arrangement of(OrderId order, boolean desk, ArrangeForm form, String day, FormErrors errors, @Nullable String phone) {
        Matter matter = matters.get(order);
        PersonId expert = matter.expertId();
        List<Slot> free = expert == null || !matter.accepted() ? List.of() : slots.next(expert, SLOTS);
        return new Arrangement(matter, photos.of(matter.requestId()), visits(order), proposals(order), free, lengths.offered(),
                gates.missing(order),
                papers(order, desk ? expert : null), doors(matter), desk, form, day, errors, phone);
    }

    /** @throws NotFound if there is no such visit that the actor may see */
    @Transactional(readOnly = true)
    public OneVisit visit(Actor actor, VisitId id) {
        actor.require(Role.EXPERT, Role.TOWN_CADRE, Role.CITY_STAFF);
        OrderId order = matters.orderOf(id);
        VisitRow row = visits(order).stream().filter(visit -> visit.visitId().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("visit " + id));
        return new OneVisit(matters.get(order), row, OrderPages.desk(actor));
    }

    private List<AfterVisit.Door> doors(Matter matter) {
        return after.stream().flatMap(a -> a.doors(Acting.current(), matter.requestId()).stream()).toList();
    }

    private List<VisitRow> visits(OrderId order) {
        return jdbc.sql("""
                select visit_id, state, from_at, to_at, remote, risky, minutes, outcome, note
                from visit.visit where order_id = :order order by from_at, visit_id
                """).param("order", order).query(Rows.of(VisitRow.class)).list();
    }

    private List<ProposalRow> proposals(OrderId order) {
        return jdbc.sql("""
                select proposal_id, voice = 'EXPERT' as by_expert, from_at, to_at, remote, risky
                from visit.proposal where order_id = :order and state = 'OPEN' order by from_at
                """).param("order", order).query(Rows.of(ProposalRow.class)).list();
    }

    private List<Papers> papers(OrderId order, @Nullable PersonId expert) {
        if (expert == null) {
            return List.of();
        }
        return jdbc.sql("""
                select false as insurance, document_no as number, reasons as party, signed_on as from_day,
                       coalesce(until_day::text, '') as until_day
                from visit.agreement where order_id = :order
                union all
                select true, policy_no, insurer, from_day, until_day::text from visit.insurance where expert_id = any(roster.selves(:expert))
                order by 1, 4
                """).param("order", order).param("expert", expert).query(Rows.of(Papers.class)).list();
    }
}
