package org.touyan.service.visit.propose;

import java.time.Instant;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.OrderId;
import org.touyan.service.request.RequestId;

/** A time that one side has proposed. The other takes it, or answers with another. */
@Table(schema = "visit", name = "proposal")
public final class Proposal {

    /** Whose word it is. */
    public enum Voice {
        EXPERT, ASKER, STAFF
    }

    /** What has become of it. */
    public enum State {
        OPEN, TAKEN, ANSWERED, GONE
    }

    @Id
    private final UUID proposalId;
    private final OrderId orderId;
    private final RequestId requestId;
    private final PersonId expertId;
    private final OrgPath orgPath;
    private final Voice voice;
    private final Instant fromAt;
    private final Instant toAt;
    private final boolean remote;
    private final boolean risky;
    private State state;
    private final Instant at;
    @Version
    private int version;

    @PersistenceCreator
    Proposal(UUID proposalId, OrderId orderId, RequestId requestId, PersonId expertId, OrgPath orgPath, Voice voice,
            Instant fromAt, Instant toAt, boolean remote, boolean risky, State state, Instant at, int version) {
        this.proposalId = proposalId;
        this.orderId = orderId;
        this.requestId = requestId;
        this.expertId = expertId;
        this.orgPath = orgPath;
        this.voice = voice;
        this.fromAt = fromAt;
        this.toAt = toAt;
        this.remote = remote;
        this.risky = risky;
        this.state = state;
        this.at = at;
        this.version = version;
    }

    static Proposal of(OrderId order, RequestId request, PersonId expert, OrgPath path, Voice voice,
            TimeWindow window, boolean remote, boolean risky, Instant now) {
        return new Proposal(Uuid7.next(), order, request, expert, path, voice, window.from(), window.to(), remote,
                risky, State.OPEN, now, 0);
    }

    void take() {
        leave(State.TAKEN);
    }

    void answered() {
        leave(State.ANSWERED);
    }

    private void leave(State next) {
        if (state != State.OPEN) {
            throw new Conflict("visit.proposal.gone");
        }
        state = next;
    }

    public UUID id() {
        return proposalId;
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

    public Voice voice() {
        return voice;
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

    public State state() {
        return state;
    }

    public Instant at() {
        return at;
    }

    public int version() {
        return version;
    }
}
