package org.touyan.foundation.paper.domain;

import java.util.EnumSet;
import java.util.Set;

import org.touyan.foundation.paper.PaperState;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.Steps;

import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.ENTERPRISE_UNION;
import static org.touyan.foundation.shared.Role.SYSTEM;
import static org.touyan.foundation.shared.Role.TOWN_CADRE;

/** What may become of a paper that was issued. */
public final class Standing {

    private static final Set<Role> OFFICES = EnumSet.of(ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF, SYSTEM);

    /** No way leads back: whoever revoked a paper by mistake issues a new one. */
    public static final Steps<PaperState, PaperAct> STEPS = new Steps<PaperState, PaperAct>("numbered paper")
            .allow(PaperAct.ISSUE, EnumSet.noneOf(PaperState.class), PaperState.ISSUED, OFFICES)
            .allow(PaperAct.REVOKE, EnumSet.of(PaperState.ISSUED), PaperState.REVOKED, EnumSet.of(CITY_STAFF, SYSTEM))
            .allow(PaperAct.REPLACE, EnumSet.of(PaperState.ISSUED), PaperState.REPLACED, OFFICES)
            .allow(PaperAct.EXPIRE, EnumSet.of(PaperState.ISSUED), PaperState.EXPIRED, EnumSet.of(SYSTEM));

    private Standing() {}

    /** Begins in the same state for every kind; who may begin stands in the table. */
    public static PaperState issued(Role role) {
        if (STEPS.table().stream().noneMatch(s -> s.act() == PaperAct.ISSUE && s.who().contains(role))) {
            throw new NotAllowed("%s may not issue a numbered paper".formatted(role));
        }
        return PaperState.ISSUED;
    }

    @BusinessRule(id = "PAP-1", says = "A numbered paper is never changed: it is revoked or replaced, with a reason that whoever holds it can read.")
    public static PaperState next(PaperState from, PaperAct act, Role role) {
        return STEPS.next(from, act, role);
    }
}
