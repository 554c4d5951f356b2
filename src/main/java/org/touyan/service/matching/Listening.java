package org.touyan.service.matching;

import java.util.List;

import org.touyan.foundation.shared.OrgPath;

/** Understands what people ask for, in their own words. Never fails on words, whatever they are. */
public interface Listening {

    /** @param union whose closed cases teach what its people mean */
    Understanding understand(String words, OrgPath union);

    /**
     * How near each of these texts comes to the words in meaning, from 0 to 1, in their order; nothing as long as there is no model to say.
     * What a text means is remembered by the text itself, so what is asked about must name nobody.
     */
    double[] alike(String words, List<String> texts);
}
