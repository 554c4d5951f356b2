package org.touyan.foundation.privacy.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;

/** Nobody judges his own case. */
public final class Impartiality {

    private Impartiality() {}

    /**
     * @param about    whom the complaint names, in the words of whoever made it
     * @param concerns the account it is known to be about
     */
    @BusinessRule(id = "PRI-3", says = "A complaint is answered by somebody it is not about.")
    public static boolean mayAnswer(Actor actor, String about, @Nullable UUID concerns) {
        return actor.account() != null && !actor.account().equals(concerns) && !about.contains(actor.name());
    }
}
