package org.touyan.outreach.lecture.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

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
import org.touyan.outreach.lecture.TopicId;
import org.touyan.outreach.lecture.TopicState;
import org.touyan.outreach.lecture.VersionId;

import static org.touyan.foundation.shared.Role.CITY_LEADER;
import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.outreach.lecture.TopicState.CLEARED;
import static org.touyan.outreach.lecture.TopicState.DRAFT;
import static org.touyan.outreach.lecture.TopicState.RETURNED;
import static org.touyan.outreach.lecture.TopicState.SUBMITTED;
import static org.touyan.outreach.lecture.TopicState.WITHDRAWN;

/** One version of a topic: written, read by another, cleared until a day. What was cleared stays as it is. */
@Table(schema = "lecture", name = "topic")
public class TopicVersion {

    private static final int LONGEST_WORDS = 300;
    private static final Set<TopicState> NOTHING = EnumSet.noneOf(TopicState.class);
    private static final Set<Role> WRITERS = EnumSet.of(TOWN_CADRE, CITY_STAFF);
    private static final Set<Role> READERS = EnumSet.of(CITY_STAFF, CITY_LEADER);

    public static final Steps<TopicState, TopicAct> STEPS = new Steps<TopicState, TopicAct>("version of a topic")
            .allow(TopicAct.WRITE, NOTHING, DRAFT, WRITERS)
            .allow(TopicAct.EDIT, EnumSet.of(DRAFT, RETURNED), DRAFT, WRITERS)
            .allow(TopicAct.SUBMIT, EnumSet.of(DRAFT), SUBMITTED, WRITERS)
            .allow(TopicAct.CLEAR, EnumSet.of(SUBMITTED), CLEARED, READERS)
            .allow(TopicAct.RETURN, EnumSet.of(SUBMITTED), RETURNED, READERS)
            .allow(TopicAct.WITHDRAW, EnumSet.of(CLEARED), WITHDRAWN, READERS);

    @Id
    private final VersionId versionId;
    private final TopicId topicId;
    private final int versionNo;
    private final OrgPath orgPath;
    private TopicState state;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private TopicText text;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Clearance clearance;
    @Version
    @SuppressWarnings("UnusedVariable") // read and written by Spring Data
    private int version;

    @PersistenceCreator
    TopicVersion(VersionId versionId, TopicId topicId, int versionNo, OrgPath orgPath, TopicState state, TopicText text,
            Clearance clearance, int version) {
        this.versionId = versionId;
        this.topicId = topicId;
        this.versionNo = versionNo;
        this.orgPath = orgPath;
        this.state = state;
        this.text = text;
        this.clearance = clearance;
        this.version = version;
    }

    public static TopicVersion write(Actor actor, TopicId topic, int number, TopicText text) {
        actor.require(TOWN_CADRE, CITY_STAFF);
        return new TopicVersion(VersionId.next(), topic, number, actor.scope(), DRAFT, text, Clearance.NOT_YET, 0);
    }

    public void edit(Actor actor, TopicText other) {
        state = STEPS.next(state, TopicAct.EDIT, actor.role());
        text = other;
    }

    public void submit(Actor actor, Instant now) {
        state = STEPS.next(state, TopicAct.SUBMIT, actor.role());
        clearance = clearance.submitted(actor.account(), actor.name(), now);
    }

    @BusinessRule(id = "LEC-2", says = "A text is cleared by another than whoever handed it in, until a day that lies ahead.", source = "domain §2e")
    public void clear(Actor actor, LocalDate until, LocalDate latest, Instant now) {
        TopicState next = STEPS.next(state, TopicAct.CLEAR, actor.role());
        refuseOwn(actor);
        if (until.isBefore(Beijing.day(now)) || until.isAfter(latest)) {
            throw RuleBroken.at("until", "lecture.topic.until.wrong", latest.toString());
        }
        clearance = clearance.settled(actor.account(), actor.name(), now, until, "");
        state = next;
    }

    public void giveBack(Actor actor, String why, Instant now) {
        TopicState next = STEPS.next(state, TopicAct.RETURN, actor.role());
        refuseOwn(actor);
        clearance = clearance.settled(actor.account(), actor.name(), now, null, reason(why));
        state = next;
    }

    public void withdraw(Actor actor, String why, Instant now) {
        TopicState next = STEPS.next(state, TopicAct.WITHDRAW, actor.role());
        refuseOwn(actor);
        clearance = clearance.settled(actor.account(), actor.name(), now, clearance.validUntil(), reason(why));
        state = next;
    }

    private void refuseOwn(Actor actor) {
        if (actor.account() != null && Objects.equals(actor.account(), clearance.submittedBy())) {
            throw RuleBroken.because("lecture.topic.own");
        }
    }

    private static String reason(String why) {
        return FreeText.check(why, 2, LONGEST_WORDS).orRefuse("remark");
    }

    /** Whether it may be told on that day. */
    public boolean validOn(LocalDate day) {
        LocalDate until = clearance.validUntil();
        return state == CLEARED && until != null && !day.isAfter(until);
    }

    public VersionId id() {
        return versionId;
    }

    public TopicId topic() {
        return topicId;
    }

    public int number() {
        return versionNo;
    }

    public OrgPath path() {
        return orgPath;
    }

    public TopicState state() {
        return state;
    }

    public TopicText text() {
        return text;
    }

    public Clearance clearance() {
        return clearance;
    }
}
