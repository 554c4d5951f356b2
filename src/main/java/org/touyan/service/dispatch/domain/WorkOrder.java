package org.touyan.service.dispatch.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Steps;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.dispatch.OrderState;
import org.touyan.service.dispatch.OrderView;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;

import static org.touyan.foundation.shared.Role.ASKER;
import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.EXPERT;
import static org.touyan.foundation.shared.Role.SYSTEM;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.service.dispatch.OrderState.ACCEPTED;
import static org.touyan.service.dispatch.OrderState.DECLINED;
import static org.touyan.service.dispatch.OrderState.LAPSED;
import static org.touyan.service.dispatch.OrderState.OFFERED;
import static org.touyan.service.dispatch.OrderState.OPEN;
import static org.touyan.service.dispatch.OrderState.RELEASED;
import static org.touyan.service.dispatch.OrderState.SERVED;

/** One invitation of one expert, or of all, to one request. */
@Table(schema = "dispatch", value = "work_order")
public class WorkOrder {

    private static final Set<Role> STAFF = EnumSet.of(TOWN_CADRE, CITY_STAFF);

    /** The first two lines make an order, therefore they start from nothing. */
    public static final Steps<OrderState, OrderAct> STEPS = new Steps<OrderState, OrderAct>("work order")
            .allow(OrderAct.OFFER, EnumSet.noneOf(OrderState.class), OFFERED, and(STAFF, SYSTEM))
            .allow(OrderAct.OPEN_TO_ALL, EnumSet.noneOf(OrderState.class), OPEN, STAFF)
            .allow(OrderAct.ACCEPT, EnumSet.of(OFFERED), ACCEPTED, and(STAFF, EXPERT))
            .allow(OrderAct.CLAIM, EnumSet.of(OPEN), ACCEPTED, EnumSet.of(EXPERT))
            .allow(OrderAct.DECLINE, EnumSet.of(OFFERED), DECLINED, and(STAFF, EXPERT))
            .allow(OrderAct.LAPSE, EnumSet.of(OFFERED, OPEN), LAPSED, EnumSet.of(SYSTEM))
            .allow(OrderAct.UNDO, EnumSet.of(OFFERED, OPEN), RELEASED, STAFF)
            .allow(OrderAct.RELEASE, EnumSet.of(OFFERED, OPEN, ACCEPTED), RELEASED, and(STAFF, ASKER, SYSTEM))
            .allow(OrderAct.RELEASE, EnumSet.of(ACCEPTED), RELEASED, EnumSet.of(EXPERT))
            .allow(OrderAct.SERVE, EnumSet.of(ACCEPTED), SERVED, and(STAFF, EXPERT, SYSTEM));

    @Id
    @Column("order_id")
    private final OrderId id;
    private final RequestId requestId;
    private final OrgPath orgPath;
    private final boolean lead;
    private final boolean toAll;
    private final int round;
    private final @Nullable UUID offeredBy;
    private final String offeredByName;
    private final Instant offeredAt;
    private final Instant tellAt;
    private final Instant answerBy;
    private final String chosenBecause;
    private final String reasons;
    private String licences = "";
    private OrderState state;
    private @Nullable PersonId expertId;
    private @Nullable Instant toldAt;
    private @Nullable Instant answeredAt;
    private @Nullable UUID answeredFor;
    private @Nullable String declineReason;
    private @Nullable Instant endedAt;
    @Version
    @SuppressWarnings("UnusedVariable") // read and written by Spring Data
    private int version;

    @PersistenceCreator
    WorkOrder(OrderId id, RequestId requestId, OrgPath orgPath, boolean lead, boolean toAll, int round, @Nullable UUID offeredBy,
            String offeredByName, Instant offeredAt, Instant tellAt, Instant answerBy, String chosenBecause, String reasons,
            OrderState state) {
        this.id = id;
        this.requestId = requestId;
        this.orgPath = orgPath;
        this.lead = lead;
        this.toAll = toAll;
        this.round = round;
        this.offeredBy = offeredBy;
        this.offeredByName = offeredByName;
        this.offeredAt = offeredAt;
        this.tellAt = tellAt;
        this.answerBy = answerBy;
        this.chosenBecause = chosenBecause;
        this.reasons = reasons;
        this.state = state;
    }

    /**
     * @param chosenBecause why this expert was chosen though another was suggested; empty otherwise
     * @param reasons       what the expert is told about why it is he, one a line
     */
    public static WorkOrder offered(RequestBrief request, PersonId expert, boolean lead, int round, Inviter by, Deadlines times,
            String chosenBecause, String reasons) {
        var order = new WorkOrder(OrderId.next(), request.id(), request.path(), lead, false, round, by.account(), by.name(),
                times.offeredAt(), times.tellAt(), times.answerBy(), chosenBecause, reasons, OFFERED);
        order.expertId = expert;
        return order;
    }

    public static WorkOrder openToAll(RequestBrief request, int round, Inviter by, Deadlines times) {
        return new WorkOrder(OrderId.next(), request.id(), request.path(), true, true, round, by.account(), by.name(),
                times.offeredAt(), times.tellAt(), times.answerBy(), "", "", OPEN);
    }

    /** The asker rang the expert himself, who agreed on the phone. */
    public static WorkOrder agreedOnThePhone(RequestBrief request, PersonId expert, int round, Inviter by, Instant at) {
        var order = new WorkOrder(OrderId.next(), request.id(), request.path(), true, false, round, by.account(), by.name(), at,
                at, at, "", "", ACCEPTED);
        order.expertId = expert;
        order.toldAt = at;
        order.answeredAt = at;
        return order;
    }

    /** @param codes trade licences of which whoever comes must hold one; none where the trade is free */
    public WorkOrder demanding(Set<String> codes) {
        licences = codes.stream().sorted().collect(Collectors.joining("|"));
        return this;
    }

    public void told(Instant at) {
        toldAt = at;
    }

    /** By the expert himself, or by staff to whom he said yes on the phone. */
    public void accept(Actor actor, Instant at) {
        answer(actor, OrderAct.ACCEPT, at);
    }

    public void claim(Actor actor, Instant at) {
        state = STEPS.next(state, OrderAct.CLAIM, actor.role());
        expertId = new PersonId(Objects.requireNonNull(actor.person(), "an expert without a person claims " + id));
        toldAt = at;
        answeredAt = at;
    }

    /** A reason is welcome, not needed. */
    public void decline(Actor actor, @Nullable String reason, Instant at) {
        answer(actor, OrderAct.DECLINE, at);
        declineReason = reason;
        endedAt = at;
    }

    public void lapse(Actor actor, Instant at) {
        end(actor, OrderAct.LAPSE, at);
    }

    public void undo(Actor actor, Instant at) {
        OrderState next = STEPS.next(state, OrderAct.UNDO, actor.role());
        if (!Objects.equals(actor.account(), offeredBy)) {
            throw new NotAllowed("order %s undone by another (expected: whoever offered it)".formatted(id));
        }
        OfferRules.canStillBeUndone(this, at);
        state = next;
        endedAt = at;
    }

    public void release(Actor actor, Instant at) {
        end(actor, OrderAct.RELEASE, at);
    }

    public void serve(Actor actor, Instant at) {
        end(actor, OrderAct.SERVE, at);
    }

    private void answer(Actor actor, OrderAct act, Instant at) {
        go(actor, act);
        answeredAt = at;
        answeredFor = actor.is(EXPERT) ? null : actor.account();
    }

    private void end(Actor actor, OrderAct act, Instant at) {
        go(actor, act);
        endedAt = at;
    }

    private void go(Actor actor, OrderAct act) {
        OrderState next = STEPS.next(state, act, actor.role());
        mine(actor);
        state = next;
    }

    /** An expert acts on his own orders only; of all others he does not even learn that they exist. */
    private void mine(Actor actor) {
        if (actor.is(EXPERT) && (expertId == null || !expertId.value().equals(actor.person()))) {
            throw new NotFound("order " + id);
        }
    }

    private static Set<Role> and(Set<Role> roles, Role... more) {
        Set<Role> all = EnumSet.copyOf(roles);
        all.addAll(Set.of(more));
        return all;
    }

    public OrderView view() {
        return new OrderView(id, requestId, expertId, lead, state, orgPath, offeredAt, answeredAt);
    }

    public OrderId id() {
        return id;
    }

    public RequestId request() {
        return requestId;
    }

    public OrgPath path() {
        return orgPath;
    }

    public boolean lead() {
        return lead;
    }

    public boolean toAll() {
        return toAll;
    }

    public int round() {
        return round;
    }

    public OrderState state() {
        return state;
    }

    public @Nullable PersonId expert() {
        return expertId;
    }

    public @Nullable UUID offeredBy() {
        return offeredBy;
    }

    public String offeredByName() {
        return offeredByName;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public Instant tellAt() {
        return tellAt;
    }

    public Instant answerBy() {
        return answerBy;
    }

    public @Nullable Instant toldAt() {
        return toldAt;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable UUID answeredFor() {
        return answeredFor;
    }

    public @Nullable String declineReason() {
        return declineReason;
    }

    public String chosenBecause() {
        return chosenBecause;
    }

    public String reasons() {
        return reasons;
    }

    /** Of which whoever comes must hold one, by code; none where the trade is free. */
    public List<String> licences() {
        return licences.isEmpty() ? List.of() : List.of(licences.split("\\|", -1));
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
