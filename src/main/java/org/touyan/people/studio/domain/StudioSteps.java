package org.touyan.people.studio.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Steps;
import org.touyan.people.studio.StudioState;

import static org.touyan.people.studio.StudioState.APPLIED;
import static org.touyan.people.studio.StudioState.DISSOLVED;
import static org.touyan.people.studio.StudioState.ENDORSED;
import static org.touyan.people.studio.StudioState.JUDGED;
import static org.touyan.people.studio.StudioState.LEADERLESS;
import static org.touyan.people.studio.StudioState.MATERIAL;
import static org.touyan.people.studio.StudioState.NAMED;
import static org.touyan.people.studio.StudioState.POSTED;
import static org.touyan.people.studio.StudioState.RECONFIRMED;
import static org.touyan.people.studio.StudioState.RECTIFYING;
import static org.touyan.people.studio.StudioState.REFUSED;
import static org.touyan.people.studio.StudioState.REPORTED;
import static org.touyan.people.studio.StudioState.RETURNED;
import static org.touyan.people.studio.StudioState.REVOKED;
import static org.touyan.people.studio.StudioState.VISITED;
import static org.touyan.people.studio.StudioState.WITHDRAWN;

/** Who may do what with a studio, from which state to which. */
final class StudioSteps {

    private static final Set<Role> CITY = EnumSet.of(Role.CITY_STAFF);
    private static final Set<Role> TOWN = EnumSet.of(Role.TOWN_CADRE);
    static final Set<Role> APPLICANTS = EnumSet.of(Role.EXPERT, Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF);
    private static final Set<StudioState> WORKING = EnumSet.of(NAMED, REPORTED, RECTIFYING, RECONFIRMED);
    static final Set<StudioState> ALIVE = EnumSet.of(NAMED, REPORTED, RECTIFYING, RECONFIRMED, LEADERLESS);

    static final Steps<StudioState, StudioAct> TABLE = new Steps<StudioState, StudioAct>("studio")
            .allow(StudioAct.ENDORSE, EnumSet.of(APPLIED), ENDORSED, TOWN)
            .allow(StudioAct.ACCEPT, EnumSet.of(ENDORSED), MATERIAL, CITY)
            .allow(StudioAct.VISIT, EnumSet.of(MATERIAL), VISITED, CITY)
            .allow(StudioAct.JUDGE, EnumSet.of(VISITED), JUDGED, CITY)
            .allow(StudioAct.RETURN, EnumSet.of(APPLIED), RETURNED, TOWN)
            .allow(StudioAct.RETURN, EnumSet.of(ENDORSED, MATERIAL), RETURNED, CITY)
            .allow(StudioAct.RESUBMIT, EnumSet.of(RETURNED), APPLIED, APPLICANTS)
            .allow(StudioAct.POST, EnumSet.of(JUDGED), POSTED, CITY)
            .allow(StudioAct.NAME, EnumSet.of(POSTED), NAMED, CITY)
            .allow(StudioAct.REFUSE, EnumSet.of(ENDORSED, MATERIAL, VISITED, JUDGED, POSTED), REFUSED, CITY)
            .allow(StudioAct.WITHDRAW, EnumSet.of(APPLIED, RETURNED, ENDORSED, MATERIAL, VISITED, JUDGED, POSTED), WITHDRAWN,
                    APPLICANTS)
            .allow(StudioAct.REPORT, EnumSet.of(NAMED, RECONFIRMED, RECTIFYING), REPORTED,
                    EnumSet.of(Role.EXPERT, Role.CITY_STAFF))
            .allow(StudioAct.PASS, EnumSet.of(REPORTED), NAMED, CITY)
            .allow(StudioAct.CONFIRM, EnumSet.of(NAMED), RECONFIRMED, CITY)
            .allow(StudioAct.RECTIFY, EnumSet.of(REPORTED), RECTIFYING, CITY)
            .allow(StudioAct.LEAVE, WORKING, LEADERLESS, CITY)
            .allow(StudioAct.REPLACE, EnumSet.of(LEADERLESS), NAMED, CITY)
            .allow(StudioAct.REVOKE, ALIVE, REVOKED, CITY)
            .allow(StudioAct.DISSOLVE, ALIVE, DISSOLVED, CITY);

    private StudioSteps() {}

    /** The account of whoever takes a step: a person, never the clock. */
    static UUID signer(Actor actor) {
        UUID account = actor.account();
        if (account == null) {
            throw new NotAllowed("%s has no account (expected: a person who signs)".formatted(actor.role()));
        }
        return account;
    }
}
