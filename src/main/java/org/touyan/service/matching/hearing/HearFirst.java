package org.touyan.service.matching.hearing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.matching.Listening;
import org.touyan.service.matching.Understanding;
import org.touyan.service.request.FirstHearing;

/** Hears with the same ears as the shortlist. */
@Component
class HearFirst implements FirstHearing {

    private final Listening listening;

    HearFirst(Listening listening) {
        this.listening = listening;
    }

    @Override
    @Transactional(readOnly = true)
    public Heard hear(String words, OrgPath place) {
        Understanding understood = listening.understand(words, place);
        return new Heard(understood.place(), understood.askBack());
    }
}
