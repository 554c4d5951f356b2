package org.touyan.service.visit.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Steps;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.RequestId;
import org.touyan.service.visit.VisitId;
import org.touyan.service.visit.VisitState;

import static org.touyan.foundation.shared.Role.ASKER;
import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.EXPERT;
import static org.touyan.foundation.shared.Role.SYSTEM;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.service.visit.VisitState.CALLED_OFF;
import static org.touyan.service.visit.VisitState.DONE;
import static org.touyan.service.visit.VisitState.IN_SERVICE;
import static org.touyan.service.visit.VisitState.MISSED;
import static org.touyan.service.visit.VisitState.SCHEDULED;

/** One appointment of one expert for one order, and what came of it. */
@Table(schema = "visit", name = "visit")
public final class Visit {

    private static final Set<Role> STAFF_AND_EXPERT = Set.of(EXPERT, TOWN_CADRE, CITY_STAFF);

    public static final Steps<VisitState, VisitAct> STEPS = new Steps<VisitState, VisitAct>("visit")
            .allow(VisitAct.START, EnumSet.of(SCHEDULED), IN_SERVICE, STAFF_AND_EXPERT)
            .allow(VisitAct.FINISH, EnumSet.of(SCHEDULED, IN_SERVICE), DONE, STAFF_AND_EXPERT)
            .allow(VisitAct.MISS, EnumSet.of(SCHEDULED), MISSED, STAFF_AND_EXPERT)
            .allow(VisitAct.MOVE, EnumSet.of(SCHEDULED), SCHEDULED, Set.of(EXPERT, TOWN_CADRE, CITY_STAFF, ASKER))
            .allow(VisitAct.MARK_RISKY, EnumSet.of(SCHEDULED), SCHEDULED, Set.of(TOWN_CADRE, CITY_STAFF))
            .allow(VisitAct.CALL_OFF, EnumSet.of(SCHEDULED), CALLED_OFF,
                    Set.of(EXPERT, TOWN_CADRE, CITY_STAFF, ASKER, SYSTEM));

    @Id
    private final VisitId visitId;
    private final OrderId orderId;
    private final RequestId requestId;
    private final PersonId expertId;
    private final OrgPath orgPath;
    private VisitState state;
    private Instant fromAt;
    private Instant toAt;
    private int sequence;
    private final boolean remote;
    private boolean risky;
    private boolean followUp;
    private boolean paid;
    private @Nullable Instant startedAt;
    private String note;
    @Embedded.Nullable
    private @Nullable Log log;
    private @Nullable MissedBy missedBy;
    private final Instant createdAt;
    @Version
    private int version;

    @PersistenceCreator
    Visit(VisitId visitId, OrderId orderId, RequestId requestId, PersonId expertId, OrgPath orgPath, VisitState state,
            Instant fromAt, Instant toAt, int sequence, boolean remote, boolean risky, boolean followUp, boolean paid,
            @Nullable Instant startedAt, String note, @Nullable Log log, @Nullable MissedBy missedBy,
            Instant createdAt, int version) {
        this.visitId = visitId;
        this.orderId = orderId;
        this.requestId = requestId;
        this.expertId = expertId;
        this.orgPath = orgPath;
        this.state = state;
        this.fromAt = fromAt;
        this.toAt = toAt;
        this.sequence = sequence;
        this.remote = remote;
        this.risky = risky;
        this.followUp = followUp;
        this.paid = paid;
        this.startedAt = startedAt;
        this.note = note;
        this.log = log;
        this.missedBy = missedBy;
        this.createdAt = createdAt;
        this.version = version;
    }

    public static Visit scheduled(OrderId order, RequestId request, PersonId expert, OrgPath path, TimeWindow window,
            boolean remote, boolean risky, Instant now) {
        return new Visit(VisitId.next(), order, request, expert, path, SCHEDULED, window.from(), window.to(), 0,
                remote, risky, false, false, null, "", null, null, now, 0);
    }

    public void start(Instant now, Role role) {
        state = STEPS.next(state, VisitAct.START, role);
        startedAt = now;
    }

    /** @param another another visit will follow, so the order is not served yet */
    public void finish(Log what, String words, boolean forPay, boolean another, Role role) {
        state = STEPS.next(state, VisitAct.FINISH, role);
        log = what;
        note = words;
        paid = forPay;
        followUp = another;
        if (startedAt == null) {
            startedAt = fromAt;
        }
    }

    public void miss(MissedBy by, Role role) {
        state = STEPS.next(state, VisitAct.MISS, role);
        missedBy = by;
    }

    public void move(TimeWindow window, Role role) {
        state = STEPS.next(state, VisitAct.MOVE, role);
        fromAt = window.from();
        toAt = window.to();
        sequence++;
    }

    /** From here on it begins only with insurance and an agreement. */
    public void markRisky(Role role) {
        state = STEPS.next(state, VisitAct.MARK_RISKY, role);
        risky = true;
    }

    public void callOff(Role role) {
        state = STEPS.next(state, VisitAct.CALL_OFF, role);
        sequence++;
    }

    public VisitId id() {
        return visitId;
    }

    public OrderId order() {
        return orderId;
    }

    public RequestId request() {
        return requestId;
    }

    public PersonId expert() {
        return expertId;
    }

    public OrgPath path() {
        return orgPath;
    }

    public VisitState state() {
        return state;
    }

    public TimeWindow window() {
        return new TimeWindow(fromAt, toAt);
    }

    public boolean remote() {
        return remote;
    }

    public boolean risky() {
        return risky;
    }

    public boolean followUp() {
        return followUp;
    }

    public boolean paid() {
        return paid;
    }

    public Instant startedAt() {
        return startedAt == null ? fromAt : startedAt;
    }

    public String note() {
        return note;
    }

    public @Nullable Log log() {
        return log;
    }

    public @Nullable MissedBy missedBy() {
        return missedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int sequence() {
        return sequence;
    }

    public int version() {
        return version;
    }
}
