package org.touyan.service.dispatch.domain;

import java.time.Instant;
import java.util.List;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.PersonId;

/** What the union has agreed on about inviting. */
public final class OfferRules {

    private OfferRules() {}

    @BusinessRule(id = "DSP-3", says = "An expert holds no more open orders than the parameter order.max-open allows.")
    public static void allowsOneMore(int open, int max) {
        if (open >= max) {
            throw RuleBroken.at("expert", "dispatch.offer.too-many-open", max);
        }
    }

    @BusinessRule(id = "DSP-4", says = "Whoever invites somebody who was not suggested says why in a few words.")
    public static void saysWhy(PersonId expert, List<PersonId> suggested, boolean said) {
        if (!suggested.contains(expert) && !said) {
            throw RuleBroken.at("reason", "dispatch.offer.why-not-the-suggested");
        }
    }

    /** @param himself he is told of his own papers */
    @BusinessRule(id = "DSP-7", says = "To work in a trade that demands a licence nobody goes who does not hold it on the day, neither "
            + "to lead nor along with another: not invited, of a team or of a pairing either, not by saying yes, not by taking "
            + "what is open to all, and not by a word on the phone. A talk is no such work.", source = "安全生产法第三十条、特种设备安全法第十四条")
    public static void isLicensed(boolean himself, boolean licensed) {
        if (!licensed) {
            throw himself
                    ? RuleBroken.because("dispatch.offer.licence.yours")
                    : RuleBroken.at("expert", "dispatch.offer.licence");
        }
    }

    @BusinessRule(id = "DSP-5", says = "An invitation, of one or of all, can be taken back without a word until the experts hear of it.")
    public static void canStillBeUndone(WorkOrder order, Instant now) {
        if (order.toldAt() != null || !now.isBefore(order.tellAt())) {
            throw RuleBroken.because(order.toAll() ? "dispatch.open.undo-too-late" : "dispatch.offer.undo-too-late");
        }
    }
}
