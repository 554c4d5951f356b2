package org.touyan.outreach.lecture.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.outreach.lecture.BookingState;
import org.touyan.outreach.lecture.VersionId;
import org.touyan.service.request.RequestId;

import static org.touyan.foundation.shared.Role.ASKER;
import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.ENTERPRISE_UNION;
import static org.touyan.foundation.shared.Role.EXPERT;
import static org.touyan.foundation.shared.Role.PUBLIC;
import static org.touyan.foundation.shared.Role.SYSTEM;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.outreach.lecture.BookingState.ACCEPTED;
import static org.touyan.outreach.lecture.BookingState.ASSIGNED;
import static org.touyan.outreach.lecture.BookingState.CANCELLED;
import static org.touyan.outreach.lecture.BookingState.CLOSED;
import static org.touyan.outreach.lecture.BookingState.CONFIRMED_CONTENT;
import static org.touyan.outreach.lecture.BookingState.FEEDBACK;
import static org.touyan.outreach.lecture.BookingState.HELD;
import static org.touyan.outreach.lecture.BookingState.NO_SHOW;
import static org.touyan.outreach.lecture.BookingState.READY;
import static org.touyan.outreach.lecture.BookingState.REQUESTED;

/**
 * The sheet of a lecture beside its request. Who is invited, when he comes and what he earns stand with the orders, visits and
 * records of that request; here stands what only a lecture has.
 */
@Table(schema = "lecture", name = "booking")
public class LectureBooking {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DOCUMENT = 120;
    private static final int LONGEST_WORDS = 300;
    private static final Set<BookingState> NOTHING = EnumSet.noneOf(BookingState.class);
    private static final Set<Role> STAFF = EnumSet.of(TOWN_CADRE, CITY_STAFF);

    public static final Steps<BookingState, BookingAct> STEPS = new Steps<BookingState, BookingAct>("lecture")
            .allow(BookingAct.ORDER, NOTHING, REQUESTED, EnumSet.of(PUBLIC, ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF))
            .allow(BookingAct.CONFIRM_CONTENT, EnumSet.of(REQUESTED), CONFIRMED_CONTENT, EnumSet.of(CITY_STAFF))
            .allow(BookingAct.ASSIGN, EnumSet.of(CONFIRMED_CONTENT, ASSIGNED), ASSIGNED,
                    EnumSet.of(EXPERT, TOWN_CADRE, CITY_STAFF))
            .allow(BookingAct.ACCEPT, EnumSet.of(ASSIGNED), ACCEPTED, EnumSet.of(EXPERT, TOWN_CADRE, CITY_STAFF))
            .allow(BookingAct.GIVE_BACK, EnumSet.of(ASSIGNED, ACCEPTED, READY), CONFIRMED_CONTENT,
                    EnumSet.of(EXPERT, TOWN_CADRE, CITY_STAFF, SYSTEM))
            .allow(BookingAct.MAKE_READY, EnumSet.of(ACCEPTED), READY,
                    EnumSet.of(ENTERPRISE_UNION, EXPERT, TOWN_CADRE, CITY_STAFF))
            .allow(BookingAct.HOLD, EnumSet.of(READY), HELD, EnumSet.of(EXPERT, TOWN_CADRE, CITY_STAFF))
            .allow(BookingAct.TAKE_FEEDBACK, EnumSet.of(HELD, FEEDBACK), FEEDBACK, EnumSet.of(SYSTEM))
            .allow(BookingAct.CLOSE, EnumSet.of(HELD, FEEDBACK), CLOSED, EnumSet.of(SYSTEM))
            .allow(BookingAct.CANCEL, EnumSet.of(REQUESTED, CONFIRMED_CONTENT, ASSIGNED, ACCEPTED, READY), CANCELLED,
                    EnumSet.of(ASKER, TOWN_CADRE, CITY_STAFF, SYSTEM))
            .allow(BookingAct.NO_SHOW, EnumSet.of(ACCEPTED, READY), NO_SHOW, STAFF);

    @Id
    private final RequestId requestId;
    private final OrgPath orgPath;
    private BookingState state;
    private VersionId versionId;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Wanted wanted;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Papers papers;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Session session;
    private String reason;
    private final Instant orderedAt;
    @Version
    @SuppressWarnings("UnusedVariable") // read and written by Spring Data
    private int version;

    @PersistenceCreator
    LectureBooking(RequestId requestId, OrgPath orgPath, BookingState state, VersionId versionId, Wanted wanted, Papers papers,
            Session session, String reason, Instant orderedAt, int version) {
        this.requestId = requestId;
        this.orgPath = orgPath;
        this.state = state;
        this.versionId = versionId;
        this.wanted = wanted;
        this.papers = papers;
        this.session = session;
        this.reason = reason;
        this.orderedAt = orderedAt;
        this.version = version;
    }

    public static LectureBooking order(Actor actor, RequestId request, OrgPath path, VersionId topic, Wanted wanted,
            Papers papers,
            Instant now) {
        actor.require(PUBLIC, ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF);
        return new LectureBooking(request, path, REQUESTED, topic, wanted, papers, Session.NOT_YET, "", now, 0);
    }

    /** With the version that will be told: a newer one may have been cleared since the order. */
    public void confirmContent(Actor actor, TopicVersion topic) {
        BookingState next = STEPS.next(state, BookingAct.CONFIRM_CONTENT, actor.role());
        refuseUncleared(topic, day());
        versionId = topic.id();
        state = next;
    }

    public void assign(Actor actor) {
        state = STEPS.next(state, BookingAct.ASSIGN, actor.role());
    }

    /** Everybody who is to talk has said yes. */
    public void accept(Actor actor) {
        state = STEPS.next(state, BookingAct.ACCEPT, actor.role());
    }

    /** Somebody who was to talk cannot; nobody is asked why. */
    public void giveBack(Actor actor) {
        state = STEPS.next(state, BookingAct.GIVE_BACK, actor.role());
    }

    public void consent(String by, LocalDate on, String document) {
        papers = papers.consented(FreeText.check(by, 1, LONGEST_NAME).orRefuse("consentBy"), on,
                FreeText.check(document, 0, LONGEST_DOCUMENT).orRefuse("consentDocument"));
    }

    public void agree(String number, LocalDate on) {
        papers = papers.agreed(FreeText.check(number, 1, LONGEST_NAME).orRefuse("agreementNo"), on);
    }

    public void makeReady(Actor actor, TopicVersion topic) {
        BookingState next = STEPS.next(state, BookingAct.MAKE_READY, actor.role());
        missing(topic).ifPresent(broken -> {
            throw broken;
        });
        state = next;
    }

    /** What is not there yet, in words; empty when it may be held. */
    @BusinessRule(id = "LEC-3", says = "In working time a lecture is held only with the employer's consent; a secret topic only with an agreement on file; a text only while its clearance is valid.", source = "工会法 Art. 41")
    public Optional<RuleBroken> missing(TopicVersion topic) {
        if (papers.workingTime() && papers.consentBy().isEmpty()) {
            return Optional.of(RuleBroken.at("consentBy", "lecture.ready.consent"));
        }
        if (topic.text().secret() && papers.agreementNo().isEmpty()) {
            return Optional.of(RuleBroken.at("agreementNo", "lecture.ready.agreement"));
        }
        return topic.validOn(day()) ? Optional.empty() : Optional.of(RuleBroken.because("lecture.ready.clearance"));
    }

    /** @param heads as counted, and nothing about who they were */
    public void hold(Actor actor, Instant started, int minutes, @Nullable Integer heads, String remark) {
        BookingState next = STEPS.next(state, BookingAct.HOLD, actor.role());
        if (heads == null) {
            throw RuleBroken.at("heads", "lecture.hold.heads");
        }
        session = new Session(started, minutes, heads, remark);
        state = next;
    }

    public void takeFeedback(Actor actor) {
        state = STEPS.next(state, BookingAct.TAKE_FEEDBACK, actor.role());
    }

    public void close(Actor actor) {
        state = STEPS.next(state, BookingAct.CLOSE, actor.role());
    }

    public void cancel(Actor actor, String why) {
        BookingState next = STEPS.next(state, BookingAct.CANCEL, actor.role());
        reason = FreeText.check(why, 0, LONGEST_WORDS).orRefuse("reason");
        state = next;
    }

    /** It was all arranged, and nobody was there, on whichever side. */
    public void noShow(Actor actor, String why) {
        BookingState next = STEPS.next(state, BookingAct.NO_SHOW, actor.role());
        reason = FreeText.check(why, 2, LONGEST_WORDS).orRefuse("reason");
        state = next;
    }

    @BusinessRule(id = "LEC-4", says = "Only a text that is cleared on the day of the lecture is offered and confirmed.", source = "domain §2e")
    public static void refuseUncleared(TopicVersion topic, LocalDate day) {
        if (!topic.validOn(day)) {
            throw RuleBroken.at("day", "lecture.order.uncleared", topic.text().title());
        }
    }

    public RequestId request() {
        return requestId;
    }

    public OrgPath path() {
        return orgPath;
    }

    public BookingState state() {
        return state;
    }

    public VersionId topic() {
        return versionId;
    }

    public Wanted wanted() {
        return wanted;
    }

    public LocalDate day() {
        return Beijing.day(wanted.fromAt());
    }

    public Papers papers() {
        return papers;
    }

    public Session session() {
        return session;
    }

    public String reason() {
        return reason;
    }

    public Instant orderedAt() {
        return orderedAt;
    }
}
