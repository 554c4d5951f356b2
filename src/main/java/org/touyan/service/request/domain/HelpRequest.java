package org.touyan.service.request.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.Channel;
import org.touyan.service.request.ExpertRang;
import org.touyan.service.request.RequestEnded;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestReopened;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.RequestSubmitted;
import org.touyan.service.request.RequestTriaged;
import org.touyan.service.request.RequestUnmet;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.Wish;

import static org.touyan.foundation.shared.Role.ASKER;
import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.ENTERPRISE_UNION;
import static org.touyan.foundation.shared.Role.EXPERT;
import static org.touyan.foundation.shared.Role.PUBLIC;
import static org.touyan.foundation.shared.Role.SYSTEM;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.service.request.RequestState.CANCELLED;
import static org.touyan.service.request.RequestState.CLOSED;
import static org.touyan.service.request.RequestState.CONFIRMED;
import static org.touyan.service.request.RequestState.DELIVERED;
import static org.touyan.service.request.RequestState.MERGED;
import static org.touyan.service.request.RequestState.REJECTED;
import static org.touyan.service.request.RequestState.REOPENED;
import static org.touyan.service.request.RequestState.REVIEWED;
import static org.touyan.service.request.RequestState.SUBMITTED;
import static org.touyan.service.request.RequestState.TAKEN;
import static org.touyan.service.request.RequestState.TRANSFERRED;
import static org.touyan.service.request.RequestState.TRIAGED;

/** A need, from one sentence to closed. Its verbs are the acts of {@link #STEPS}; saving it tells what has happened. */
@Table(schema = "request", value = "help_request")
public class HelpRequest {

    private static final Set<Role> STAFF = EnumSet.of(TOWN_CADRE, CITY_STAFF);
    private static final Set<Role> HELPERS = EnumSet.of(EXPERT, TOWN_CADRE, CITY_STAFF, SYSTEM);
    private static final Set<Role> ASKER_OR_STAFF = EnumSet.of(ASKER, TOWN_CADRE, CITY_STAFF);
    private static final Set<Role> ANSWERERS = EnumSet.of(ASKER, TOWN_CADRE, CITY_STAFF, SYSTEM);
    private static final Set<RequestState> NOTHING = EnumSet.noneOf(RequestState.class);

    /** Only the asker's word, or seven days of silence, closes a request: staff may not. */
    public static final Steps<RequestState, RequestAct> STEPS = new Steps<RequestState, RequestAct>("request")
            .allow(RequestAct.SUBMIT, NOTHING, SUBMITTED, EnumSet.of(PUBLIC, ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF))
            .allow(RequestAct.NOTE_CALL, NOTHING, TRIAGED, EnumSet.of(EXPERT))
            .allow(RequestAct.TRIAGE, EnumSet.of(SUBMITTED), TRIAGED, EnumSet.of(TOWN_CADRE, CITY_STAFF, SYSTEM))
            .allow(RequestAct.REJECT, EnumSet.of(SUBMITTED, TRIAGED), REJECTED, STAFF)
            .allow(RequestAct.TRANSFER, EnumSet.of(SUBMITTED, TRIAGED, REOPENED), TRANSFERRED, STAFF)
            .allow(RequestAct.MERGE, EnumSet.of(SUBMITTED, TRIAGED), MERGED, STAFF)
            .allow(RequestAct.TAKE, EnumSet.of(TRIAGED, REOPENED), TAKEN, HELPERS)
            .allow(RequestAct.RELEASE, EnumSet.of(TAKEN), TRIAGED, HELPERS)
            .allow(RequestAct.DELIVER, EnumSet.of(TAKEN), DELIVERED, HELPERS)
            .allow(RequestAct.CONFIRM, EnumSet.of(DELIVERED), CONFIRMED, ANSWERERS)
            .allow(RequestAct.REVIEW, EnumSet.of(CONFIRMED), REVIEWED, ASKER_OR_STAFF)
            .allow(RequestAct.CLOSE, EnumSet.of(CONFIRMED, REVIEWED), CLOSED, EnumSet.of(SYSTEM))
            .allow(RequestAct.CANCEL, EnumSet.of(SUBMITTED, TRIAGED, TAKEN, REOPENED), CANCELLED, ASKER_OR_STAFF)
            .allow(RequestAct.REOPEN, EnumSet.of(DELIVERED, CONFIRMED, REVIEWED, CLOSED), REOPENED, ASKER_OR_STAFF);

    @Id
    private final RequestId requestId;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final DayNumber number;
    private RequestState state;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Need need;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Spot spot;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Caller caller;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Weight weight;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Arrival arrival;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Clocks clocks;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Ending ending;
    private int reopenings;
    @Version
    private int version;
    @Transient
    private final List<Object> news = new ArrayList<>();

    @PersistenceCreator
    HelpRequest(RequestId requestId, DayNumber number, RequestState state, Need need, Spot spot, Caller caller,
            Weight weight, Arrival arrival, Clocks clocks, Ending ending, int reopenings, int version) {
        this.requestId = requestId;
        this.number = number;
        this.state = state;
        this.need = need;
        this.spot = spot;
        this.caller = caller;
        this.weight = weight;
        this.arrival = arrival;
        this.clocks = clocks;
        this.ending = ending;
        this.reopenings = reopenings;
        this.version = version;
    }

    /** A request comes in, by the public page or keyed by staff. */
    public static HelpRequest submitted(Actor actor, RequestId id, DayNumber number, Need need, Spot spot, Caller caller,
            Weight weight, Arrival arrival, Instant due) {
        var request = coming(actor, RequestAct.SUBMIT, id, number, need, spot, caller, weight, arrival,
                Clocks.startedWith(due));
        request.news.add(new RequestSubmitted(id, spot.orgPath(), arrival.channel(), weight.urgentWords(),
                arrival.submittedAt()));
        return request;
    }

    /** An expert notes a call he has had: there is nothing left to read, and it is his. */
    public static HelpRequest notedBy(Actor expert, PersonId person, RequestId id, DayNumber number, Need need, Spot spot,
            Caller caller, Weight weight, Arrival arrival, Instant due) {
        Instant at = arrival.submittedAt();
        var request = coming(expert, RequestAct.NOTE_CALL, id, number, need, spot, caller, weight, arrival,
                Clocks.startedWith(due).triaged(at, due));
        request.news.add(new RequestSubmitted(id, spot.orgPath(), Channel.EXPERT, weight.urgentWords(), at));
        request.news.add(new ExpertRang(id, person, spot.orgPath(), at));
        return request;
    }

    private static HelpRequest coming(Actor actor, RequestAct act, RequestId id, DayNumber number, Need need, Spot spot,
            Caller caller, Weight weight, Arrival arrival, Clocks clocks) {
        RequestState first = STEPS.table().stream().filter(s -> s.act() == act).findFirst().orElseThrow().to();
        actor.require(STEPS.table().stream().filter(s -> s.act() == act).flatMap(s -> s.who().stream()).toArray(Role[]::new));
        var request = new HelpRequest(id, number, first, need, spot, caller, weight, arrival, clocks, Ending.OPEN, 0, 0);
        request.news.add(new StepTaken(id, act, null, first, actor, spot.orgPath(), "", arrival.submittedAt()));
        return request;
    }

    /** Staff have read it: it may be dispatched. */
    public void triage(Actor actor, Triage triage, Instant at, Instant due) {
        step(actor, RequestAct.TRIAGE, at, "");
        need = need.about(triage.subject());
        spot = triage.spot();
        weight = new Weight(triage.urgency(), weight.urgentWords(), triage.riskNote());
        clocks = clocks.triaged(at, due);
        news.add(new RequestTriaged(requestId, spot.orgPath(), at));
    }

    /** The union cannot help; why, only the asker reads. */
    @BusinessRule(id = "REQ-1", says = "A request is refused with a reason in words, which only the person who asked reads.")
    public void reject(Actor actor, String reason, Instant at) {
        if (reason.isBlank()) {
            throw RuleBroken.at("words", "request.reject.reason-missing");
        }
        end(actor, RequestAct.REJECT, new Ending(reason, null, null), at, "");
    }

    /** Another office answers for this. */
    public void transfer(Actor actor, String office, Instant at) {
        end(actor, RequestAct.TRANSFER, new Ending("", office, null), at, office);
    }

    /** It is the same matter as another request, which goes on. */
    public void mergeInto(Actor actor, HelpRequest other, Instant at) {
        if (other.requestId.equals(requestId)) {
            throw RuleBroken.at("into", "request.merge.itself");
        }
        if (other.state.ended()) {
            throw RuleBroken.at("into", "request.merge.ended", other.number.number());
        }
        end(actor, RequestAct.MERGE, new Ending("", null, other.requestId), at, other.number.number());
    }

    public void take(Actor actor, Instant at, Instant due) {
        step(actor, RequestAct.TAKE, at, "");
        clocks = clocks.taken(at, due);
    }

    public void release(Actor actor, Instant at, Instant due) {
        step(actor, RequestAct.RELEASE, at, "");
        clocks = clocks.waiting(due);
    }

    public void deliver(Actor actor, Instant at, Instant due) {
        step(actor, RequestAct.DELIVER, at, "");
        clocks = clocks.delivered(at, due);
    }

    public void confirm(Actor actor, Instant at) {
        step(actor, RequestAct.CONFIRM, at, "");
    }

    public void review(Actor actor, Instant at) {
        step(actor, RequestAct.REVIEW, at, "");
    }

    public void close(Actor actor, Instant at) {
        end(actor, RequestAct.CLOSE, Ending.OPEN, at, "");
    }

    /** The asker does not need help any more, or says so on the phone. */
    public void cancel(Actor actor, String reason, Instant at) {
        end(actor, RequestAct.CANCEL, new Ending(reason, null, null), at, "");
    }

    /** It is not solved after all. */
    @BusinessRule(id = "REQ-2", says = "A request can be reopened for as many days after it was served or closed as the parameter order.reopen.days allows.")
    public void reopen(Actor actor, Duration within, Instant at, Instant due) {
        Instant since = clocks.endedAt() != null ? clocks.endedAt() : clocks.deliveredAt();
        RequestState next = STEPS.next(state, RequestAct.REOPEN, actor.role());
        if (since != null && at.isAfter(since.plus(within))) {
            throw RuleBroken.because("request.reopen.late", within.toDays());
        }
        go(actor, RequestAct.REOPEN, next, at, "");
        clocks = clocks.waiting(due);
        ending = Ending.OPEN;
        reopenings++;
        news.add(new RequestReopened(requestId, spot.orgPath(), at));
    }

    /** Another time suits better. It changes no state. */
    public void wish(Wish wish, String words) {
        if (state.ended()) {
            throw RuleBroken.because("request.wish.ended");
        }
        need = need.wishing(wish, words);
    }

    public void escalated(Instant at) {
        clocks = clocks.escalated(at);
    }

    private void end(Actor actor, RequestAct act, Ending how, Instant at, String note) {
        boolean helpless = state == SUBMITTED || state.seeksHelp();
        step(actor, act, at, note);
        ending = how;
        clocks = clocks.ended(at);
        if (helpless && state != MERGED) {
            news.add(new RequestUnmet(requestId, need.subject(), spot.town(), at));
        }
        news.add(new RequestEnded(requestId, state, spot.orgPath(), at));
    }

    private void step(Actor actor, RequestAct act, Instant at, String note) {
        go(actor, act, STEPS.next(state, act, actor.role()), at, note);
    }

    private void go(Actor actor, RequestAct act, RequestState next, Instant at, String note) {
        news.add(new StepTaken(requestId, act, state, next, actor, spot.orgPath(), note, at));
        state = next;
    }

    @DomainEvents
    List<Object> news() {
        return List.copyOf(news);
    }

    @AfterDomainEventPublication
    void newsTold() {
        news.clear();
    }

    public RequestId id() {
        return requestId;
    }

    public String number() {
        return number.number();
    }

    public RequestState state() {
        return state;
    }

    public Need need() {
        return need;
    }

    public Spot spot() {
        return spot;
    }

    public OrgPath path() {
        return spot.orgPath();
    }

    public Caller caller() {
        return caller;
    }

    public Weight weight() {
        return weight;
    }

    public Urgency urgency() {
        return weight.urgency();
    }

    public Arrival arrival() {
        return arrival;
    }

    public Clocks clocks() {
        return clocks;
    }

    public Ending ending() {
        return ending;
    }

    /** Reviews are counted from here: each reopening is a new round. */
    public int round() {
        return reopenings;
    }

    /** Grows with every saved change. */
    public int version() {
        return version;
    }
}
