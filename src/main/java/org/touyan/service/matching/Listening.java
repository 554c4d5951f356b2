package org.touyan.service.matching;

import java.util.List;

import org.touyan.foundation.shared.OrgPath;

/** Understands what people ask for, in their own words. Never fails on words, whatever they are. */
public interface Listening {

    /** @param union whose closed cases teach what its people mean */
    Listened listen(String words, OrgPath union);

    /** For whoever wants to know nothing else. */
    default Understanding understand(String words, OrgPath union) {
        return listen(words, union).understanding();
    }

    /** How near each of these texts comes to the words in meaning, as in {@link Listened.Nearness}. */
    double[] alike(String words, List<String> texts);
}
