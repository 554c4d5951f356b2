package org.touyan.outreach.campaign.domain;

import org.touyan.foundation.shared.check.FreeText;
import org.touyan.service.request.Urgency;

/**
 * What a company asks for.
 *
 * @param demandClass of the catalog, or life
 * @param wish        what kind of help it has in mind
 * @param secret      know-how that must not leave the house
 */
public record Need(String demandClass, String words, String wish, Urgency urgency, boolean secret) {

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_WISH = 300;

    public static Need of(String demandClass, String words, String wish, Urgency urgency, boolean secret) {
        return new Need(demandClass, FreeText.check(words, 2, LONGEST_WORDS).orRefuse("words"),
                FreeText.check(wish, 0, LONGEST_WISH).orRefuse("wish"), urgency, secret);
    }
}
