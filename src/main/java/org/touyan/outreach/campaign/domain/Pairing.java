package org.touyan.outreach.campaign.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Invitation;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Steps;
import org.touyan.outreach.campaign.DemandId;
import org.touyan.outreach.campaign.PairingId;
import org.touyan.outreach.campaign.PairingState;

import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.EXPERT;
import static org.touyan.foundation.shared.Role.SYSTEM;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;
import static org.touyan.outreach.campaign.PairingState.ACCEPTED;
import static org.touyan.outreach.campaign.PairingState.DECLINED;
import static org.touyan.outreach.campaign.PairingState.ENDED;
import static org.touyan.outreach.campaign.PairingState.INVITED;

/** A master or a team, and a company: an invitation, freely accepted or declined. */
@Table(schema = "campaign", name = "pairing")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class Pairing {

    private static final Set<PairingState> NOTHING = EnumSet.noneOf(PairingState.class);
    private static final Set<Role> ANSWERERS = EnumSet.of(EXPERT, TOWN_CADRE, CITY_STAFF);
    private static final Set<Role> STAFF = EnumSet.of(TOWN_CADRE, CITY_STAFF);

    public static final Steps<PairingState, PairingAct> STEPS = new Steps<PairingState, PairingAct>("pairing")
            .allow(PairingAct.INVITE, NOTHING, INVITED, STAFF)
            .allow(PairingAct.ACCEPT, EnumSet.of(INVITED), ACCEPTED, ANSWERERS)
            .allow(PairingAct.DECLINE, EnumSet.of(INVITED), DECLINED, ANSWERERS)
            .allow(PairingAct.END, EnumSet.of(INVITED, ACCEPTED), ENDED, EnumSet.of(TOWN_CADRE, CITY_STAFF, SYSTEM));

    @Id
    private final PairingId pairingId;
    private final DemandId demandId;
    private final OrgPath orgPath;
    private PairingState state;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Helper helper;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Term term;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Invitation invitation;
    @Version
    private int version;

    @PersistenceCreator
    Pairing(PairingId pairingId, DemandId demandId, OrgPath orgPath, PairingState state, Helper helper, Term term,
            Invitation invitation, int version) {
        this.pairingId = pairingId;
        this.demandId = demandId;
        this.orgPath = orgPath;
        this.state = state;
        this.helper = helper;
        this.term = term;
        this.invitation = invitation;
        this.version = version;
    }

    public static Pairing invited(Actor actor, Demand demand, Helper helper, Term term, Instant now) {
        actor.require(TOWN_CADRE, CITY_STAFF);
        return new Pairing(PairingId.next(), demand.id(), demand.path(), INVITED, helper, term, Invitation.by(actor, now), 0);
    }

    public void accept(Actor actor, Instant now) {
        state = STEPS.next(state, PairingAct.ACCEPT, actor.role());
        invitation = invitation.answered(actor, now);
    }

    /** Without a reason, and without a mark. */
    public void decline(Actor actor, Instant now) {
        state = STEPS.next(state, PairingAct.DECLINE, actor.role());
        invitation = invitation.answered(actor, now);
    }

    public void end(Actor actor, Instant now) {
        state = STEPS.next(state, PairingAct.END, actor.role());
        invitation = invitation.ended(now);
    }

    @BusinessRule(id = "CMP-5", says = "A pairing of more days than the parameter agreement.required.days needs a written agreement before anybody goes.", source = "浙江省志愿服务条例 Art. 21")
    public static boolean needsAgreement(LocalDate from, LocalDate until, int days) {
        return ChronoUnit.DAYS.between(from, until) > days;
    }

    /** He is asked, or goes. */
    public boolean living() {
        return state == INVITED || state == ACCEPTED;
    }

    public PairingId id() {
        return pairingId;
    }

    public DemandId demand() {
        return demandId;
    }

    public OrgPath path() {
        return orgPath;
    }

    public PairingState state() {
        return state;
    }

    public Helper helper() {
        return helper;
    }

    public Term term() {
        return term;
    }
}
