package org.touyan.service.visit.asker;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Requests;
import org.touyan.service.visit.matter.Matter;
import org.touyan.service.visit.matter.Matters;
import org.touyan.service.visit.slot.Length;
import org.touyan.service.visit.slot.Lengths;

/** The times of one request. Row-level security leaves an asker his own. */
@Component
class SlotQuery {

    private final JdbcClient jdbc;
    private final Matters matters;
    private final Requests requests;
    private final Experts experts;
    private final Lengths lengths;
    private final Elevated elevated;

    SlotQuery(JdbcClient jdbc, Matters matters, Requests requests, Experts experts, Lengths lengths, Elevated elevated) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.requests = requests;
        this.experts = experts;
        this.lengths = lengths;
        this.elevated = elevated;
    }

    @Transactional(readOnly = true)
    public SlotPage page(String token, RequestId request, SlotForm form, String day, FormErrors errors) {
        RequestBrief brief = requests.find(request).orElseThrow(() -> new NotFound("request " + request));
        Optional<Matter> matter = accepted(request);
        return new SlotPage(token, brief.words(), brief.number(), matter.map(Matter::expertId).map(this::surname).orElse(""),
                matter.isPresent(), booked(request).orElse(null),
                matter.map(m -> times(m.orderId())).orElse(List.of()), lengths.offered(),
                form.half() == null ? "" : form.half().name(), form.length(), day, errors);
    }

    /** Nothing typed yet; as long as it is agreed now, or as usual. */
    @Transactional(readOnly = true)
    public SlotForm fresh(RequestId request) {
        return SlotForm.lasting(booked(request).map(Booked::window).map(Length::of).orElseGet(lengths::usual));
    }

    /** @throws NotFound while nobody has accepted */
    @Transactional(readOnly = true)
    public OrderId order(RequestId request) {
        return accepted(request).map(Matter::orderId).orElseThrow(() -> new NotFound("accepted order of " + request));
    }

    @Transactional(readOnly = true)
    public Optional<Booked> booked(RequestId request) {
        return accepted(request).flatMap(matter -> jdbc.sql("""
                select visit_id, from_at, to_at, remote from visit.visit
                where order_id = :order and state = 'SCHEDULED' order by from_at limit 1
                """).param("order", matter.orderId()).query(Rows.of(Booked.class)).optional());
    }

    private Optional<Matter> accepted(RequestId request) {
        return matters.ofLead(request).filter(Matter::accepted);
    }

    private List<OpenTime> times(OrderId order) {
        return jdbc.sql("""
                select proposal_id, voice = 'ASKER' as own, from_at, to_at from visit.proposal
                where order_id = :order and state = 'OPEN' order by from_at
                """).param("order", order).query(Rows.of(OpenTime.class)).list();
    }

    private String surname(PersonId expert) {
        return elevated.asSystem(() -> experts.find(expert)).map(ExpertCard::surname).orElse("");
    }
}
