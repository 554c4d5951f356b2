package org.touyan.service.request.triage;

import org.jspecify.annotations.Nullable;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.Urgency;

/** What staff set after reading. */
public record TriageForm(String subject, @Nullable Urgency urgency, String riskNote, String town, String place) {

    static TriageForm of(RequestBrief request) {
        return new TriageForm(request.subject(), request.urgency(), request.riskNote(), request.town(), request.place());
    }

    TriageDecision decision() {
        return new TriageDecision(subject, urgency == null ? Urgency.NORMAL : urgency, riskNote, town, place);
    }
}
