package org.touyan.service.visit;

import java.time.LocalDate;
import java.util.List;

import org.touyan.service.request.RequestId;

/** Port for modules to the right that send people out under papers of their own: what must be there before a visit begins. */
public interface VisitTerms {

    /** What is missing on that day, as keys of sentences; none for a request that is not theirs. */
    List<String> missing(RequestId request, LocalDate day);

    /** Whether pictures may be taken there. */
    boolean pictures(RequestId request);

    /** Whether whoever goes there is paid for it by an appointment, whatever he says himself. */
    default boolean paid(RequestId request) {
        return false;
    }
}
