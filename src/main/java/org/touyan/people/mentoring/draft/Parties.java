package org.touyan.people.mentoring.draft;

import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.people.mentoring.domain.ContractAct;
import org.touyan.people.mentoring.domain.Party;

/** As whom somebody speaks under a contract. */
public final class Parties {

    private Parties() {}

    /** @throws NotAllowed for whoever is none of the four */
    public static Party of(Actor actor) {
        return switch (actor.role()) {
            case EXPERT -> Party.MASTER;
            case ASKER -> Party.APPRENTICE;
            case ENTERPRISE_UNION -> Party.EMPLOYER;
            case TOWN_CADRE, CITY_STAFF -> Party.WITNESS;
            case PUBLIC, CITY_LEADER, AUDITOR, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN, SYSTEM ->
                throw new NotAllowed("%s is no party of a contract".formatted(actor.role()));
        };
    }

    /** By which an apprentice without an account is known again: name and phone together. */
    public static byte[] print(Vault vault, String name, String phone) {
        return vault.fingerprint("mentoring-apprentice", name + ' ' + phone);
    }

    /** The witness signs last: with him it holds. */
    public static ContractAct signs(Party party) {
        return party == Party.WITNESS ? ContractAct.ACTIVATE : ContractAct.SIGN;
    }
}
