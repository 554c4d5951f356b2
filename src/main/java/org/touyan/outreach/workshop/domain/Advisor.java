package org.touyan.outreach.workshop.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Invitation;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Steps;
import org.touyan.outreach.workshop.AdvisorId;
import org.touyan.outreach.workshop.AdvisorState;
import org.touyan.outreach.workshop.WorkshopId;
import org.touyan.people.roster.PersonId;

import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.EXPERT;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.outreach.workshop.AdvisorState.ACCEPTED;
import static org.touyan.outreach.workshop.AdvisorState.DECLINED;
import static org.touyan.outreach.workshop.AdvisorState.ENDED;
import static org.touyan.outreach.workshop.AdvisorState.INVITED;

/** 特聘技术顾问: a master and a workshop; an invitation, freely accepted or declined. */
@Table(schema = "workshop", name = "advisor")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class Advisor {

    private static final Set<AdvisorState> NOTHING = EnumSet.noneOf(AdvisorState.class);
    private static final Set<Role> ANSWERERS = EnumSet.of(EXPERT, TOWN_CADRE, CITY_STAFF);
    private static final Set<Role> STAFF = EnumSet.of(TOWN_CADRE, CITY_STAFF);

    public static final Steps<AdvisorState, AdvisorAct> STEPS = new Steps<AdvisorState, AdvisorAct>("advisor of a workshop")
            .allow(AdvisorAct.INVITE, NOTHING, INVITED, STAFF)
            .allow(AdvisorAct.ACCEPT, EnumSet.of(INVITED), ACCEPTED, ANSWERERS)
            .allow(AdvisorAct.DECLINE, EnumSet.of(INVITED), DECLINED, ANSWERERS)
            .allow(AdvisorAct.END, EnumSet.of(INVITED, ACCEPTED), ENDED, STAFF);

    @Id
    private final AdvisorId advisorId;
    private final WorkshopId workshopId;
    private final OrgPath orgPath;
    private AdvisorState state;
    private final PersonId personId;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Appointment appointment;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Invitation invitation;
    @Version
    private int version;

    @PersistenceCreator
    Advisor(AdvisorId advisorId, WorkshopId workshopId, OrgPath orgPath, AdvisorState state, PersonId personId,
            Appointment appointment, Invitation invitation, int version) {
        this.advisorId = advisorId;
        this.workshopId = workshopId;
        this.orgPath = orgPath;
        this.state = state;
        this.personId = personId;
        this.appointment = appointment;
        this.invitation = invitation;
        this.version = version;
    }

    public static Advisor invited(Actor actor, Workshop workshop, PersonId person, Appointment appointment, Instant now) {
        actor.require(TOWN_CADRE, CITY_STAFF);
        return new Advisor(AdvisorId.next(), workshop.id(), workshop.path(), INVITED, person, appointment,
                Invitation.by(actor, now), 0);
    }

    public void accept(Actor actor, Instant now) {
        state = STEPS.next(state, AdvisorAct.ACCEPT, actor.role());
        invitation = invitation.answered(actor, now);
    }

    /** Without a reason, and without a mark. */
    public void decline(Actor actor, Instant now) {
        state = STEPS.next(state, AdvisorAct.DECLINE, actor.role());
        invitation = invitation.answered(actor, now);
    }

    public void end(Actor actor, Instant now) {
        state = STEPS.next(state, AdvisorAct.END, actor.role());
        invitation = invitation.ended(now);
    }

    public AdvisorId id() {
        return advisorId;
    }

    public WorkshopId workshop() {
        return workshopId;
    }

    public OrgPath path() {
        return orgPath;
    }

    public AdvisorState state() {
        return state;
    }

    public PersonId person() {
        return personId;
    }

    public Appointment appointment() {
        return appointment;
    }
}
