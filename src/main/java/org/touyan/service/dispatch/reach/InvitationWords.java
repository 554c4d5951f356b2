package org.touyan.service.dispatch.reach;

import org.springframework.stereotype.Component;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.RequestBrief;

/** What fills the message of an invitation: the same on the board's preview as on the phone. */
@Component
public class InvitationWords {

    public static final String KEY = "dispatch.invited";
    private static final int LONGEST = 12;

    private final Experts experts;

    InvitationWords(Experts experts) {
        this.experts = experts;
    }

    public Object[] of(PersonId expert, RequestBrief request) {
        return new Object[]{experts.find(expert).map(ExpertCard::surname).orElse(""), request.askerName(),
                shortened(request.words())};
    }

    private static String shortened(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
