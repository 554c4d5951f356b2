package org.touyan.outreach.campaign.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.outreach.campaign.CallId;
import org.touyan.outreach.campaign.CallState;

import static org.touyan.foundation.shared.Role.CITY_LEADER;
import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.outreach.campaign.CallState.DRAFT;
import static org.touyan.outreach.campaign.CallState.ENDED;
import static org.touyan.outreach.campaign.CallState.PUBLISHED;

/** A call to companies: what they may ask for, and until when. */
@Table(schema = "campaign", name = "call")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class Call {

    private static final Set<CallState> NOTHING = EnumSet.noneOf(CallState.class);
    private static final Set<Role> OFFICERS = EnumSet.of(CITY_STAFF);

    public static final Steps<CallState, CallAct> STEPS = new Steps<CallState, CallAct>("call to companies")
            .allow(CallAct.WRITE, NOTHING, DRAFT, OFFICERS)
            .allow(CallAct.EDIT, EnumSet.of(DRAFT), DRAFT, OFFICERS)
            .allow(CallAct.PUBLISH, EnumSet.of(DRAFT), PUBLISHED, EnumSet.of(CITY_LEADER))
            .allow(CallAct.END, EnumSet.of(PUBLISHED), ENDED, OFFICERS);

    @Id
    private final CallId callId;
    private final OrgPath orgPath;
    private CallState state;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private CallText text;
    private @Nullable UUID writtenBy;
    private String writtenByName;
    private Instant writtenAt;
    private String publishedByName;
    private @Nullable Instant publishedAt;
    @Version
    private int version;

    @PersistenceCreator
    Call(CallId callId, OrgPath orgPath, CallState state, CallText text, @Nullable UUID writtenBy, String writtenByName,
            Instant writtenAt, String publishedByName, @Nullable Instant publishedAt, int version) {
        this.callId = callId;
        this.orgPath = orgPath;
        this.state = state;
        this.text = text;
        this.writtenBy = writtenBy;
        this.writtenByName = writtenByName;
        this.writtenAt = writtenAt;
        this.publishedByName = publishedByName;
        this.publishedAt = publishedAt;
        this.version = version;
    }

    public static Call write(Actor actor, CallText text, Instant now) {
        actor.require(CITY_STAFF);
        return new Call(CallId.next(), actor.scope(), DRAFT, text, actor.account(), actor.name(), now, "", null, 0);
    }

    public void edit(Actor actor, CallText other, Instant now) {
        state = STEPS.next(state, CallAct.EDIT, actor.role());
        text = other;
        writtenBy = actor.account();
        writtenByName = actor.name();
        writtenAt = now;
    }

    @BusinessRule(id = "CMP-1", says = "A call is published by a leader who has not written it.")
    public void publish(Actor actor, Instant now) {
        CallState next = STEPS.next(state, CallAct.PUBLISH, actor.role());
        if (actor.account() != null && actor.account().equals(writtenBy)) {
            throw RuleBroken.because("campaign.call.same-person");
        }
        publishedByName = actor.name();
        publishedAt = now;
        state = next;
    }

    public void end(Actor actor) {
        state = STEPS.next(state, CallAct.END, actor.role());
    }

    @BusinessRule(id = "CMP-2", says = "A demand is taken while its call is out, from its first to its last day, and only of a class it asks for.")
    public void takes(String demandClass, LocalDate today) {
        if (state == DRAFT) {
            throw new Conflict("campaign.call.draft");
        }
        if (state != PUBLISHED || today.isAfter(text.closesOn())) {
            throw RuleBroken.because("campaign.call.closed", text.closesOn());
        }
        if (today.isBefore(text.opensOn())) {
            throw RuleBroken.because("campaign.call.not-yet", text.opensOn());
        }
        if (!text.classList().contains(demandClass)) {
            throw RuleBroken.at("demandClass", "campaign.demand.class.missing");
        }
    }

    public boolean asks(String demandClass) {
        return text.classList().contains(demandClass);
    }

    public CallId id() {
        return callId;
    }

    public OrgPath path() {
        return orgPath;
    }

    public CallState state() {
        return state;
    }

    public CallText text() {
        return text;
    }

    public String writtenByName() {
        return writtenByName;
    }

    public String publishedByName() {
        return publishedByName;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
